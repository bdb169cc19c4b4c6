package org.shuniu.review.service.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.Mode;
import org.shuniu.review.StepView;
import org.shuniu.review.WorkItemView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers about one case, read with plain SQL so that nothing stale stays in the persistence context. */
@Component
@Transactional(readOnly = true)
public class CaseQueries {
    private static final String STEP = "t.case_id, t.id step_id, t.position, t.kind, t.mode, t.round step_round";

    private final JdbcClient jdbc;

    CaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<StepView> openStep(SubjectRef subject) {
        return jdbc.sql("select " + STEP + """
                         from review_case c join case_step t on t.case_id = c.id and t.state = 'OPEN'
                        where c.subject_kind = :kind and c.subject_id = :id and c.status = 'OPEN'""")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query((row, number) -> step(row))
                .optional();
    }

    public List<WorkItemView> openItems(SubjectRef subject) {
        return jdbc.sql("select i.*, c.subject_kind, c.subject_id, " + STEP + """
                         from review_case c join work_item i on i.case_id = c.id and i.status = 'OPEN'
                        join case_step t on t.id = i.step_id
                        where c.subject_kind = :kind and c.subject_id = :id and c.status = 'OPEN'
                        order by i.ordinal, i.id""")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query((row, number) -> item(row))
                .list();
    }

    /** The item with this id, whatever its status. */
    public Optional<WorkItemView> item(long id) {
        return jdbc.sql("select i.*, c.subject_kind, c.subject_id, " + STEP + """
                         from work_item i join review_case c on c.id = i.case_id
                        join case_step t on t.id = i.step_id where i.id = :id""")
                .param("id", id)
                .query((row, number) -> item(row))
                .optional();
    }

    /** Where the subject of the newest case is looked at. */
    public Optional<String> link(SubjectRef subject) {
        return jdbc.sql("""
                        select link from review_case where subject_kind = :kind and subject_id = :id
                        order by id desc limit 1""")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(String.class)
                .optional();
    }

    /** Version of the open case, null when none is open. */
    public @Nullable Integer version(SubjectRef subject) {
        return jdbc.sql("""
                        select version from review_case
                        where subject_kind = :kind and subject_id = :id and status = 'OPEN'""")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    /** The person an item is delegated to, if any. */
    public Optional<Long> delegateOf(long itemId) {
        return jdbc.sql("select delegate_id from work_item where id = :id and delegate_id is not null")
                .param("id", itemId)
                .query(Long.class)
                .optional();
    }

    public Set<Long> handlersOf(SubjectRef subject, String stepKind) {
        return new HashSet<>(jdbc.sql("""
                        select i.person_id from review_case c join case_step t on t.case_id = c.id and t.kind = :step
                        join work_item i on i.step_id = t.id and i.status in ('OPEN', 'WAITING', 'DONE')
                        where c.subject_kind = :kind and c.subject_id = :id
                        union select o.person_id from opinion o where o.subject_kind = :kind
                        and o.subject_id = :id and o.step_kind = :step and o.move in ('AGREE', 'DISAGREE', 'RETURN')""")
                .param("step", stepKind)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(Long.class)
                .list());
    }

    public Optional<LocalDate> signedOn(SubjectRef subject, String stepKind) {
        return jdbc.sql("""
                        select max(signed_on) from opinion where subject_kind = :kind and subject_id = :id
                        and step_kind = :step and move = 'AGREE'
                        and (case_id, round) = (select case_id, round from opinion
                          where subject_kind = :kind and subject_id = :id and step_kind = :step and move = 'AGREE'
                          order by id desc limit 1)""")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("step", stepKind)
                .query(LocalDate.class)
                .optional();
    }

    private static WorkItemView item(ResultSet row) throws SQLException {
        return new WorkItemView(
                row.getLong("id"),
                new SubjectRef(row.getString("subject_kind"), row.getLong("subject_id")),
                step(row),
                row.getLong("person_id"),
                row.getString("person_name"),
                row.getLong("unit_id"),
                row.getString("status"),
                at(row),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("due_provisional"),
                row.getInt("version"));
    }

    private static Instant at(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime opened = row.getObject("opened_at", OffsetDateTime.class);
        return opened == null ? Instant.EPOCH : opened.toInstant();
    }

    private static StepView step(ResultSet row) throws SQLException {
        return new StepView(
                row.getLong("case_id"),
                row.getLong("step_id"),
                row.getInt("position"),
                row.getString("kind"),
                Mode.valueOf(row.getString("mode")),
                row.getInt("step_round"));
    }
}
