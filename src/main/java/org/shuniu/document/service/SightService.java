package org.shuniu.document.service;

import java.sql.Timestamp;
import org.shuniu.document.DocumentId;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.review.ReviewDesk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes who has seen which version, so that the next look shows what changed. */
@Service
@Transactional
public class SightService {
    private final JdbcClient jdbc;
    private final Visibility visibility;
    private final ReviewDesk desk;
    private final OfficeTime time;

    public SightService(JdbcClient jdbc, Visibility visibility, ReviewDesk desk, OfficeTime time) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.desk = desk;
        this.time = time;
    }

    public void saw(DocumentId id, int textVersion, Actor actor) {
        visibility.require(actor, id.subject());
        desk.seen(id.subject(), actor);
        jdbc.sql("""
                        insert into document_seen (document_id, person_id, version_number, seen_at)
                        values (:id, :person, :version, :at)
                        on conflict (document_id, person_id)
                        do update set version_number = excluded.version_number, seen_at = excluded.seen_at""")
                .param("id", id.value())
                .param("person", actor.personId())
                .param("version", textVersion)
                .param("at", Timestamp.from(time.now()))
                .update();
    }
}
