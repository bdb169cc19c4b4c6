package org.shuniu.supervision.service.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.todo.SqlTodos;
import org.shuniu.supervision.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What 督查专报 and 通报 ask of a person: to review, to sign, to distribute, to write again, to read (SUP-10). */
@Service
@Transactional(readOnly = true)
class ReportTodos extends SqlTodos {

    private static final String ROW = """
            select s.id, s.title, '%s' as step, s.drafter_name as sender, s.moved_at as at, false as unseen
            from supervision_report s where %s""";

    private static final String NOT_EDITED =
            "s.editor_id <> :me and not exists (select 1 from supervision_report_editor e"
                    + " where e.report_id = s.id and e.person_id = :me)";

    /** As {@code ReportPolicy} answers: the second person, then the third. */
    private static final String TODO = String.join(
            "\nunion all\n",
            ROW.formatted(
                    "REVIEW",
                    ":head and s.organ_id = :organ and s.status = 'IN_REVIEW' and s.drafter_id <> :me and "
                            + NOT_EDITED),
            ROW.formatted(
                    "SIGN",
                    ":leader and :organ in (s.organ_id, s.government_id) and s.status = 'WITH_SIGNER'"
                            + " and :me not in (s.drafter_id, s.reviewer_id) and " + NOT_EDITED),
            ROW.formatted("DISTRIBUTE", ":supervisor and s.organ_id = :organ and s.status = 'SIGNED'"),
            ROW.formatted(
                    "REWORK",
                    "s.drafter_id = :me and s.status = 'DRAFTING' and exists (select 1 from supervision_report_opinion o"
                            + " where o.report_id = s.id and o.action = 'SEND_BACK')"));

    private static final String TOREAD = """
            select s.id, s.title, 'READ' as step, s.organ_name as sender, r.sent_at as at, true as unseen
            from supervision_report s join supervision_report_reader r on r.report_id = s.id
            where r.person_id = :me and r.read_at is null""";

    private static final String MINE = ROW.formatted("DRAFTED", "s.drafter_id = :me and s.status <> 'DISCARDED'");

    private static final String DONE = ROW.formatted("DONE", """
            exists (select 1 from supervision_report_opinion o where o.report_id = s.id and o.by_id = :me)
              or exists (select 1 from supervision_report_reader r
                where r.report_id = s.id and r.person_id = :me and r.read_at is not null)""");

    private final JdbcClient jdbc;

    ReportTodos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    protected List<Box> counted(Actor actor) {
        return actor.isAdministrator() ? List.of() : List.of(Box.TODO, Box.TOREAD);
    }

    @Override
    protected boolean has(Box box, Actor actor) {
        return !actor.isAdministrator() && box != Box.WATCHED;
    }

    @Override
    protected String from(Box box) {
        String rows =
                switch (box) {
                    case TODO -> TODO;
                    case TOREAD -> TOREAD;
                    case MINE -> MINE;
                    default -> DONE;
                };
        return "from (" + rows + ") s where s.title ilike :pattern and " + Visibility.PREDICATE;
    }

    @Override
    protected StatementSpec bound(String sql, String pattern, Actor actor) {
        return jdbc.sql(sql)
                .param("subjectKind", ReportId.KIND)
                .param("principals", Principals.of(actor))
                .param("pattern", pattern)
                .param("me", actor.personId())
                .param("organ", actor.organId())
                .param("supervisor", actor.has(Role.SUPERVISOR) || actor.has(Role.SUPERVISION_HEAD))
                .param("head", actor.has(Role.SUPERVISION_HEAD))
                .param("leader", actor.has(Role.LEADER) || actor.has(Role.PRINCIPAL));
    }

    @Override
    protected Todo todo(ResultSet row, Box box) throws SQLException {
        return new Todo(
                ReportId.KIND,
                row.getString("title"),
                "supervision.report.todo." + row.getString("step"),
                row.getString("sender"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                null,
                false,
                false,
                0,
                row.getBoolean("unseen"),
                new ReportId(row.getLong("id")).link());
    }
}
