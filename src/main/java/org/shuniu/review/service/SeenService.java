package org.shuniu.review.service;

import java.time.Clock;
import java.time.ZoneOffset;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes when a handler or reader first looked; looking changes nothing else. */
@Service
@Transactional
public class SeenService {
    private final JdbcClient jdbc;
    private final Acting acting;
    private final Clock clock;

    SeenService(JdbcClient jdbc, Acting acting, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.clock = clock;
    }

    public void seen(SubjectRef subject, Actor actor) {
        jdbc.sql("""
                        update work_item i set first_seen_at = :now from review_case c
                        where c.id = i.case_id and c.subject_kind = :kind and c.subject_id = :id
                        and i.status = 'OPEN' and i.first_seen_at is null
                        and (i.person_id in (:persons) or i.delegate_id = :me)""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("persons", acting.coverage(actor).persons())
                .param("me", actor.personId())
                .update();
        jdbc.sql("""
                        update circulation r set opened_at = :now from review_case c
                        where c.id = r.case_id and c.subject_kind = :kind and c.subject_id = :id
                        and r.person_id = :me and r.opened_at is null""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("me", actor.personId())
                .update();
    }
}
