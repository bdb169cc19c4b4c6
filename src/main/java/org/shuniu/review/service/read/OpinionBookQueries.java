package org.shuniu.review.service.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.Move;
import org.shuniu.review.OpinionView;
import org.shuniu.review.ReviewDesk.Verdict;
import org.shuniu.review.StepView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The book of opinions, oldest first. */
@Component
@Transactional(readOnly = true)
public class OpinionBookQueries {
    private static final String SELECT =
            "select o.*, f.opinion_id from opinion o left join opinion_confirmation f on f.opinion_id = o.id ";

    private final JdbcClient jdbc;

    OpinionBookQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<OpinionView> opinions(SubjectRef subject) {
        return jdbc.sql(SELECT + "where o.subject_kind = :kind and o.subject_id = :id order by o.id")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query((row, number) -> opinion(row))
                .list();
    }

    /** What stands in this round of the step; an item that was taken back is no longer done. */
    public List<Verdict> verdicts(StepView step) {
        return jdbc.sql("""
                        select o.*, f.opinion_id, i.added_by is not null as added from opinion o
                        left join opinion_confirmation f on f.opinion_id = o.id
                        join work_item i on i.id = o.item_id and i.status = 'DONE'
                        where o.step_id = :step and o.round = :round and o.move in ('AGREE', 'DISAGREE')
                        order by o.id""")
                .param("step", step.stepId())
                .param("round", step.round())
                .query((row, number) -> new Verdict(opinion(row), row.getBoolean("added")))
                .list();
    }

    /** What somebody is still writing; empty when nothing is kept. */
    public String draft(long stepId, long personId) {
        return jdbc.sql("select text from opinion_draft where step_id = :step and person_id = :me")
                .param("step", stepId)
                .param("me", personId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** An opinion with the subject it is about. */
    public record Placed(SubjectRef subject, OpinionView opinion) {}

    public Optional<Placed> opinion(long id) {
        return jdbc.sql(SELECT + "where o.id = :id")
                .param("id", id)
                .query((row, number) -> new Placed(
                        new SubjectRef(row.getString("subject_kind"), row.getLong("subject_id")), opinion(row)))
                .optional();
    }

    private static OpinionView opinion(ResultSet row) throws SQLException {
        String recordedBy = row.getString("recorded_by");
        return new OpinionView(
                row.getLong("id"),
                row.getString("step_kind"),
                row.getInt("round"),
                Move.valueOf(row.getString("move")),
                row.getLong("person_id"),
                row.getString("signature"),
                row.getString("unit_name"),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("signed_on", LocalDate.class),
                recordedBy,
                recordedBy == null || row.getObject("opinion_id") != null,
                id(row, "scan_file_id"),
                id(row, "corrects_id"));
    }

    private static @Nullable Long id(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : id;
    }
}
