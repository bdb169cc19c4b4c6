package org.shuniu.identity.service.account;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Open sessions of a person, found by the id that each session carries. */
@Component
public class Sittings {
    private final JdbcClient jdbc;

    Sittings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void endAll(long personId) {
        endOthers(personId, null);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void endOthers(long personId, @Nullable String keptSessionId) {
        jdbc.sql("delete from spring_session where principal_name = :person and session_id <> :kept")
                .param("person", String.valueOf(personId))
                .param("kept", keptSessionId == null ? "" : keptSessionId)
                .update();
    }
}
