package org.shuniu.supervision.service.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.todo.SqlTodos;
import org.shuniu.supervision.study.StudyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What research reports ask of a person: to review, to write again. */
@Service
@Transactional(readOnly = true)
class StudyTodos extends SqlTodos {
    private static final String ROW = """
            select s.id, s.title, '%s' as step, s.drafter_name as sender, s.moved_at as at
            from supervision_study s where %s""";

    /** As {@code StudyPolicy} answers. */
    private static final String TODO = ROW.formatted(
                    "REVIEW",
                    ":head and s.organ_id = :organ and s.status = 'IN_REVIEW' and :me not in (s.drafter_id, s.editor_id)")
            + "\nunion all\n"
            + ROW.formatted(
                    "REWORK",
                    "s.drafter_id = :me and s.status = 'DRAFTING' and exists (select 1 from supervision_study_note n"
                            + " where n.study_id = s.id and n.action = 'SEND_BACK')");

    private static final String MINE = ROW.formatted("DRAFTED", "s.drafter_id = :me and s.status <> 'DISCARDED'");

    private static final String DONE = ROW.formatted(
            "DONE", "exists (select 1 from supervision_study_note n where n.study_id = s.id and n.by_id = :me)");

    private final JdbcClient jdbc;

    StudyTodos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    protected List<Box> counted(Actor actor) {
        return actor.isAdministrator() ? List.of() : List.of(Box.TODO);
    }

    @Override
    protected boolean has(Box box, Actor actor) {
        return !actor.isAdministrator() && (box == Box.TODO || box == Box.MINE || box == Box.DONE);
    }

    @Override
    protected String from(Box box) {
        String rows =
                switch (box) {
                    case TODO -> TODO;
                    case MINE -> MINE;
                    default -> DONE;
                };
        return "from (" + rows + ") s where s.title ilike :pattern and " + Visibility.PREDICATE;
    }

    @Override
    protected StatementSpec bound(String sql, String pattern, Actor actor) {
        return jdbc.sql(sql)
                .param("subjectKind", StudyId.KIND)
                .param("principals", Principals.of(actor))
                .param("pattern", pattern)
                .param("me", actor.personId())
                .param("organ", actor.organId())
                .param("head", actor.has(Role.SUPERVISION_HEAD));
    }

    @Override
    protected Todo todo(ResultSet row, Box box) throws SQLException {
        return new Todo(
                StudyId.KIND,
                row.getString("title"),
                "supervision.study.todo." + row.getString("step"),
                row.getString("sender"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                null,
                false,
                false,
                0,
                false,
                new StudyId(row.getLong("id")).link());
    }
}
