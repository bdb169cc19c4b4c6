package org.shuniu.document.service.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DocumentOffice
class ForgetOldBuffersTests {
    private static final long PERSON = -7;

    @Autowired
    private ForgetOldBuffers job;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void removesWhatIsOlderThanThirtyDays() {
        insert(-1, Duration.ofDays(30).plusMinutes(1));
        insert(-2, Duration.ofDays(30).minusMinutes(1));
        job.forget();
        assertThat(jdbc.sql("select document_id from document_draft_buffer where person_id = ?")
                        .param(PERSON)
                        .query(Long.class)
                        .list())
                .containsExactly(-2L);
    }

    private void insert(long document, Duration age) {
        jdbc.sql("insert into document_draft_buffer (person_id, document_id, form, saved_at) values (?, ?, '{}', ?)")
                .params(PERSON, document, Timestamp.from(clock.instant().minus(age)))
                .update();
    }
}
