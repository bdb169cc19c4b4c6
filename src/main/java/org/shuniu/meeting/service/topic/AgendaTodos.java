package org.shuniu.meeting.service.topic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.todo.SqlTodos;
import org.shuniu.meeting.MinutesId;
import org.shuniu.meeting.TopicId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What topics and minutes ask of a person: to hand in, screen, review, coordinate, approve, sign, read. */
@Service
@Transactional(readOnly = true)
class AgendaTodos extends SqlTodos {
    private static final Set<Role> CONCERNED = EnumSet.of(
            Role.MEETING_OFFICER,
            Role.MEETING_LIAISON,
            Role.LEGAL_REVIEWER,
            Role.SECRETARY,
            Role.LEADER,
            Role.PRINCIPAL);

    private static final String TOPIC = """
            select 'MEETING_TOPIC' as kind, s.id, s.title, '%s' as step, s.organ_name as sender, s.moved_at as at,
                   false as unseen
            from meeting_topic s where %s""";
    private static final String MINUTES = """
            select 'MEETING_MINUTES' as kind, s.id, s.title, '%s' as step, s.drafter_name as sender, s.moved_at as at,
                   false as unseen
            from meeting_minutes s where %s""";
    private static final String UNREAD = """
            select 'MEETING_MINUTES' as kind, s.id, s.title, 'READ' as step, s.issuer_name as sender, s.moved_at as at,
                   true as unseen
            from meeting_minutes s join meeting_minutes_reader r on r.minutes_id = s.id
            where s.status = 'ISSUED' and r.person_id = :me and not exists (select 1 from meeting_minutes_receipt t
              where t.minutes_id = s.id and t.person_id = :me)""";

    /** As {@link TopicPolicy} and the policy of minutes answer. */
    private static final String TODO = String.join(
            "\nunion all\n",
            TOPIC.formatted("HAND_IN", "s.status = 'DRAFTING' and :leader and s.organ_id = :organ"),
            TOPIC.formatted("LEGALITY", "s.status = 'SCREENING' and :legal and s.legal and s.lawful_on is null"),
            TOPIC.formatted(
                    "SCREEN", "s.status = 'SCREENING' and :officer and (not s.legal or s.lawful_on is not null)"),
            TOPIC.formatted("COORDINATE", "s.status = 'COORDINATING' and :secretary"),
            TOPIC.formatted(
                    "APPROVE",
                    "s.status = 'READY' and s.approved_on is null and :principal and s.government_id = :organ"),
            MINUTES.formatted(
                    "REVIEW",
                    "s.status = 'IN_REVIEW' and :me not in (s.drafter_id, s.editor_id)"
                            + " and (:secretary or :officer and :head)"),
            MINUTES.formatted(
                    "SIGN",
                    "s.status = 'WITH_SIGNER' and :me not in (s.drafter_id, s.editor_id, s.reviewer_id) and ("
                            + "s.meeting_class in ('PLENARY', 'EXECUTIVE') and :principal and s.government_id = :organ"
                            + " or s.meeting_class not in ('PLENARY', 'EXECUTIVE') and (:leader or :secretary)"
                            + " and s.organ_id = :organ or :leader and exists (select 1 from meeting_attendee a"
                            + " where a.meeting_id = s.meeting_id and a.capacity = 'CHAIR' and a.person_id = :me))"));

    private static final String MINE = TOPIC.formatted("PROPOSED", "s.proposer_id = :me and s.status <> 'WITHDRAWN'");

    private final JdbcClient jdbc;

    AgendaTodos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    protected List<Box> counted(Actor actor) {
        return concerns(actor) ? List.of(Box.TODO, Box.TOREAD) : List.of();
    }

    @Override
    protected boolean has(Box box, Actor actor) {
        return concerns(actor) && (box == Box.TODO || box == Box.TOREAD || box == Box.MINE);
    }

    /** Nobody else costs a statement. */
    private static boolean concerns(Actor actor) {
        return !actor.isAdministrator() && CONCERNED.stream().anyMatch(actor::has);
    }

    @Override
    protected String from(Box box) {
        String rows =
                switch (box) {
                    case TODO -> TODO;
                    case TOREAD -> UNREAD;
                    default -> MINE;
                };
        return "from (" + rows + ") s where s.title ilike :pattern and exists (select 1 from access_grant g"
                + " where g.subject_kind = s.kind and g.subject_id = s.id and g.principal in (:principals))";
    }

    @Override
    protected StatementSpec bound(String sql, String pattern, Actor actor) {
        return jdbc.sql(sql)
                .param("principals", Principals.of(actor))
                .param("pattern", pattern)
                .param("me", actor.personId())
                .param("organ", actor.organId())
                .param("leader", actor.has(Role.LEADER))
                .param("principal", actor.has(Role.PRINCIPAL))
                .param("secretary", actor.has(Role.SECRETARY))
                .param("legal", actor.has(Role.LEGAL_REVIEWER))
                .param("officer", actor.has(Role.MEETING_OFFICER))
                .param("head", actor.has(Role.UNIT_HEAD));
    }

    @Override
    protected Todo todo(ResultSet row, Box box) throws SQLException {
        String kind = row.getString("kind");
        long id = row.getLong("id");
        return new Todo(
                kind,
                row.getString("title"),
                "meeting.todo." + row.getString("step"),
                row.getString("sender"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                null,
                false,
                false,
                0,
                row.getBoolean("unseen"),
                kind.equals(TopicId.KIND) ? new TopicId(id).link() : new MinutesId(id).link());
    }
}
