package org.shuniu.identity.service.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own tokens that still open something. */
@Service
@Transactional(readOnly = true)
public class TokenQueries {
    private final JdbcClient jdbc;
    private final Clock clock;

    TokenQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A token without its secret. */
    public record TokenRow(
            long id,
            String name,
            List<String> scopes,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt) {}

    public List<TokenRow> of(Actor actor) {
        return jdbc.sql("""
                        select id, name, can_write, created_at, expires_at, last_used_at from access_token
                        where person_id = :person and revoked_at is null and expires_at > :now
                        order by created_at desc, id desc""")
                .param("person", actor.personId())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, i) -> new TokenRow(
                        row.getLong("id"),
                        row.getString("name"),
                        TokenService.scopes(row.getBoolean("can_write")),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant(),
                        lastUse(row)))
                .list();
    }

    private static @Nullable Instant lastUse(ResultSet row) throws SQLException {
        Timestamp used = row.getTimestamp("last_used_at");
        return used == null ? null : used.toInstant();
    }
}
