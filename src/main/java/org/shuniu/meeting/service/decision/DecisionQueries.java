package org.shuniu.meeting.service.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.OutsideDecisionId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.decision.DecisionRepository;
import org.shuniu.meeting.service.MeetingAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What meetings decided, for readers of the meeting. */
@Service
@Transactional(readOnly = true)
public class DecisionQueries {
    private static final int PAGE = 20;
    private static final int COUNTED = 1000;
    private static final String ROWS = """
            from (select d.id, d.version, d.meeting_id, s.title as meeting_title, (s.starts_at at time zone 'Asia/Shanghai')::date as held_on, d.item,
                    d.source, d.text, d.unit_name, d.due_on, d.waived_because,
                    d.personnel,
                    case when d.waived_because is not null then 'WAIVED'
                         when d.unit_id is null or d.due_on is null then 'OPEN'
                         when d.requested_at is null then 'DRAFTED'
                         when exists (select 1 from meeting_decision_result r join meeting_minutes m on m.id = r.minutes_id
                           where m.meeting_id = d.meeting_id and r.item = d.item and r.step <> 'REOPENED'
                             and not exists (select 1 from meeting_decision_result l where l.minutes_id = r.minutes_id
                               and l.item = r.item and l.done_at > r.done_at and l.step = 'REOPENED')) then 'DONE'
                         else 'ASKED' end as state
                  from meeting_decision d join meeting s on s.id = d.meeting_id where %s and %s
                  union all
                  select s.id, 0, null, s.meeting_name, s.held_on, 0, s.source, s.text, s.unit_name, s.due_on,
                    s.waived_because, false,
                    case when s.waived_because is not null then 'WAIVED'
                         when exists (select 1 from meeting_decision_result r where r.outside_id = s.id
                           and r.step <> 'REOPENED' and not exists (select 1 from meeting_decision_result l
                             where l.outside_id = s.id and l.done_at > r.done_at and l.step = 'REOPENED')) then 'DONE'
                         else 'ASKED' end
                  from meeting_outside_decision s where %s) d
            """.formatted(
                    Visibility.PREDICATE,
                    DecisionCircle.PREDICATE,
                    Visibility.PREDICATE.replace(":subjectKind", ":outsideKind"));

    private final JdbcClient jdbc;
    private final MeetingAccess access;
    private final DecisionRepository decisions;
    private final DecisionPolicy policy;
    private final DecisionCircle circle;

    DecisionQueries(
            JdbcClient jdbc,
            MeetingAccess access,
            DecisionRepository decisions,
            DecisionPolicy policy,
            DecisionCircle circle) {
        this.jdbc = jdbc;
        this.access = access;
        this.decisions = decisions;
        this.policy = policy;
        this.circle = circle;
    }

    public PageOf<DecisionRow> page(DecisionFilter filter, Actor actor, int page) {
        Map<String, Object> params = params(actor);
        String text = filter.text() == null ? "" : filter.text().strip();
        String state = filter.state() == null ? "" : filter.state().strip();
        params.put("text", text);
        params.put("state", state);
        String where = " where (:text = '' or position(:text in d.text) > 0 or position(:text in d.meeting_title) > 0"
                + " or position(:text in coalesce(d.unit_name, '')) > 0) and (:state = '' or d.state = :state)";
        var rows = jdbc.sql(
                        "select d.* " + ROWS + where
                                + " order by d.held_on desc, d.meeting_id desc nulls last, d.item, d.id limit :limit offset :offset")
                .params(params)
                .param("limit", PAGE)
                .param("offset", (page - 1L) * PAGE)
                .query(DecisionRow.class)
                .list();
        long total = jdbc.sql("select count(*) from (select 1 " + ROWS + where + " limit " + (COUNTED + 1) + ") c")
                .params(params)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, PAGE, Math.min(total, COUNTED), total > COUNTED);
    }

    private Map<String, Object> params(Actor actor) {
        Map<String, Object> params = new LinkedHashMap<>(circle.params(actor));
        params.put("subjectKind", MeetingId.KIND);
        params.put("outsideKind", OutsideDecisionId.KIND);
        params.put("principals", Principals.bound(actor));
        return params;
    }

    public List<DecisionRow> of(Meeting meeting, Actor actor) {
        return jdbc.sql("select d.* " + ROWS + " where d.meeting_id = :meeting order by d.item")
                .params(params(actor))
                .param("meeting", meeting.id())
                .query(DecisionRow.class)
                .list();
    }

    public List<DecisionRow> of(MeetingId id, Actor actor) {
        return of(access.seen(id, actor), actor);
    }

    public boolean changes(Actor actor, Meeting meeting) {
        return policy.refusalToChange(actor, meeting).isEmpty();
    }

    /** Why they stand, for those who wrote them down. */
    Optional<Refusal> standing(Actor actor, Meeting meeting) {
        return policy.standing(actor, meeting);
    }

    /** A new one; refused to whom it is refused. */
    public void requireChange(MeetingId id, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.refusalToChange(actor, meeting), meeting, "DECISION", actor);
    }

    /** The form of one; refused to whom the change is refused. */
    public DescribeDecision draft(MeetingId id, long decision, Actor actor) {
        var meeting = access.seen(id, actor);
        var found = decisions
                .findById(decision)
                .filter(kept -> kept.meetingId() == meeting.id())
                .orElseThrow(NotFoundException::new);
        access.require(policy.refusalToEdit(actor, meeting, found), meeting, "DECISION", actor);
        return DescribeDecision.of(found);
    }

    /** Which of these this person may edit now. */
    boolean edits(Actor actor, Meeting meeting, DecisionRow row) {
        return decisions
                .findById(row.id())
                .filter(found -> policy.refusalToEdit(actor, meeting, found).isEmpty())
                .isPresent();
    }
}
