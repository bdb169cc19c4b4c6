package org.shuniu.identity.service.people;

import java.time.LocalDate;
import java.util.List;
import org.shuniu.identity.service.guard.IdentityPolicy;
import org.shuniu.identity.service.guard.Records;
import org.shuniu.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Delegations given and received. */
@Service
@Transactional(readOnly = true)
public class MandateQueries {
    private static final String ROWS = """
            select m.id, m.principal_id, p.name as principal, m.delegate_id, d.name as delegate, m.scope,
                   m.valid_from, m.valid_to, m.reason, m.revoked_at is not null as revoked
            from mandate m
            join person p on p.id = m.principal_id
            join person d on d.id = m.delegate_id
            where %s
            order by m.valid_to desc, m.id desc limit 200""";

    private final JdbcClient jdbc;
    private final IdentityPolicy policy;
    private final Records records;

    MandateQueries(JdbcClient jdbc, IdentityPolicy policy, Records records) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.records = records;
    }

    /** Mine, in both directions. */
    public List<MandateRow> of(Actor actor) {
        return rows("m.principal_id = :me or m.delegate_id = :me", actor.personId());
    }

    /** Those of the whole office that are not over; for the 安全管理员. */
    public List<MandateRow> all(Actor actor) {
        IdentityPolicy.require(policy.securing(actor));
        return rows("m.valid_to >= :today", actor.personId());
    }

    private List<MandateRow> rows(String condition, long me) {
        LocalDate today = records.today();
        return jdbc.sql(ROWS.formatted(condition))
                .param("me", me)
                .param("today", today)
                .query((row, i) -> {
                    var from = row.getObject("valid_from", LocalDate.class);
                    var to = row.getObject("valid_to", LocalDate.class);
                    return new MandateRow(
                            row.getLong("id"),
                            row.getLong("principal_id"),
                            row.getString("principal"),
                            row.getLong("delegate_id"),
                            row.getString("delegate"),
                            row.getString("scope"),
                            from,
                            to,
                            row.getString("reason"),
                            MandateRow.State.of(row.getBoolean("revoked"), from, to, today));
                })
                .list();
    }
}
