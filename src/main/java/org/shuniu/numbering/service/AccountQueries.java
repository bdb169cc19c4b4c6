package org.shuniu.numbering.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.numbering.domain.AccountState;
import org.shuniu.numbering.domain.SeriesKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications of one's own organs, and those that one's office decides. */
@Service
@Transactional(readOnly = true)
public class AccountQueries {
    private static final String VISIBLE =
            "select a.* from issuing_account a where (a.organ_id in (:organs) or a.government_id = :served)";

    private final JdbcClient jdbc;
    private final NumberingPolicy policy;
    private final Directory directory;
    private final Clock clock;

    AccountQueries(JdbcClient jdbc, NumberingPolicy policy, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.directory = directory;
        this.clock = clock;
    }

    /** Open applications first, then the newest. */
    public List<AccountRow> list(Actor actor) {
        return rows(actor, VISIBLE + " order by a.state <> 'APPLIED', a.id desc limit 200", null);
    }

    public AccountRow account(long id, Actor actor) {
        return rows(actor, VISIBLE + " and a.id = :id", id).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** Organs in whose name this person may apply; empty when the role is missing. */
    public List<OrganCard> applicants(Actor actor) {
        return policy.refusalToApply(actor).isEmpty() ? policy.organsOf(actor) : List.of();
    }

    /** Organs of this person that have no account yet, so that no paper of theirs can get a number. */
    public List<OrganCard> withoutAccount(Actor actor) {
        return policy.organsOf(actor).stream()
                .filter(organ -> !isApproved(organ.id()))
                .toList();
    }

    /** Refuses the form to whom the command is refused. */
    public void requireApplicant(Actor actor) {
        NumberingPolicy.require(policy.refusalToApply(actor));
    }

    private boolean isApproved(long organId) {
        return jdbc.sql("select exists (select 1 from issuing_account where organ_id = :id and state = 'APPROVED')")
                .param("id", organId)
                .query(Boolean.class)
                .single();
    }

    private List<AccountRow> rows(Actor actor, String sql, @Nullable Long id) {
        var organs = policy.organIdsOf(actor);
        if (organs.isEmpty()) {
            return List.of();
        }
        var requested = requested();
        return jdbc.sql(sql)
                .param("organs", organs)
                .param(
                        "served",
                        policy.servedGovernment(actor).map(OrganCard::id).orElse(null))
                .param("id", id)
                .query((row, number) -> row(row, actor, requested))
                .list();
    }

    private Map<Long, List<AccountRow.Requested>> requested() {
        record Line(long account, AccountRow.Requested series) {}
        return jdbc
                .sql("select * from issuing_account_series order by issuing_account_id, position")
                .query((row, number) -> new Line(
                        row.getLong("issuing_account_id"),
                        new AccountRow.Requested(
                                row.getString("code"),
                                SeriesKind.valueOf(row.getString("kind")),
                                row.getString("purpose"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::account, Collectors.mapping(Line::series, Collectors.toList())));
    }

    private AccountRow row(ResultSet row, Actor actor, Map<Long, List<AccountRow.Requested>> requested)
            throws SQLException {
        long organId = row.getLong("organ_id");
        var refusal = policy.refusalToDecide(actor, row.getLong("government_id"), row.getLong("applied_by"));
        return new AccountRow(
                row.getLong("id"),
                organId,
                directory.organ(organId).map(OrganCard::name).orElse(""),
                row.getString("reason"),
                AccountState.valueOf(row.getString("state")),
                row.getString("applied_by_name"),
                day(row, "applied_at"),
                row.getString("decided_by_name"),
                row.getObject("decided_at") == null ? null : day(row, "decided_at"),
                row.getString("remark"),
                row.getInt("version"),
                requested.getOrDefault(row.getLong("id"), List.of()),
                refusal.orElse(null));
    }

    private LocalDate day(ResultSet row, String column) throws SQLException {
        return LocalDate.ofInstant(row.getObject(column, OffsetDateTime.class).toInstant(), clock.getZone());
    }
}
