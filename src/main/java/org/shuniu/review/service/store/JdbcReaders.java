package org.shuniu.review.service.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.review.domain.Readers;
import org.shuniu.review.domain.ReviewCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcReaders implements Readers {
    private final JdbcClient jdbc;
    private final Directory directory;

    JdbcReaders(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    @Override
    public void send(ReviewCase reviewCase, long personId, String note, Actor sender, Instant at) {
        jdbc.sql("""
                        insert into circulation (case_id, person_id, person_name, sender_id, sender_name, note, sent_at)
                        values (:case, :person, :name, :sender, :senderName, :note, :at)
                        on conflict (case_id, person_id) where replied_at is null do nothing""")
                .param("case", reviewCase.id())
                .param("person", personId)
                .param("name", directory.personNames(List.of(personId)).getOrDefault(personId, ""))
                .param("sender", sender.personId())
                .param("senderName", sender.signature())
                .param("note", note)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
