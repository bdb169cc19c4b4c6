package org.shuniu.meeting.service.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.TopicId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.agenda.AgendaSlot;
import org.shuniu.meeting.domain.agenda.AgendaSlotRepository;
import org.shuniu.meeting.domain.topic.Topic;
import org.shuniu.meeting.domain.topic.TopicRepository;
import org.shuniu.meeting.service.MeetingAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agenda for a reader: confidential items only for those who may know of them. */
@Service
@Transactional(readOnly = true)
public class AgendaQueries {
    private final MeetingAccess access;
    private final AgendaDoor door;
    private final AgendaPolicy policy;
    private final AgendaSlotRepository slots;
    private final TopicRepository topics;
    private final JdbcClient jdbc;

    AgendaQueries(
            MeetingAccess access,
            AgendaDoor door,
            AgendaPolicy policy,
            AgendaSlotRepository slots,
            TopicRepository topics,
            JdbcClient jdbc) {
        this.access = access;
        this.door = door;
        this.policy = policy;
        this.slots = slots;
        this.topics = topics;
        this.jdbc = jdbc;
    }

    public AgendaView view(MeetingId id, Actor actor) {
        return of(access.seen(id, actor), actor);
    }

    public AgendaView of(Meeting meeting, Actor actor) {
        var all = slots.findByMeetingIdOrderByPosition(meeting.id());
        boolean confidential = all.stream().anyMatch(AgendaSlot::isPersonnel) && !policy.seesPersonnel(actor, meeting);
        var here = topics.findByMeetingId(meeting.id()).stream().map(Topic::id).collect(Collectors.toSet());
        var lines = new ArrayList<AgendaView.Slot>();
        Instant at = meeting.schedule().startsAt();
        for (AgendaSlot slot : all) {
            Instant until = at.plus(Duration.ofMinutes(slot.content().plannedMinutes()));
            if (!(slot.isPersonnel() && confidential)) {
                lines.add(line(slot, at, until, here));
            }
            at = until;
        }
        return new AgendaView(
                lines,
                all.stream().mapToInt(slot -> slot.content().plannedMinutes()).sum(),
                at,
                at.isAfter(meeting.schedule().endsAt()),
                policy.refusalToEdit(actor, meeting).orElse(null),
                policy.refusalToDecide(actor, meeting).isEmpty());
    }

    private static AgendaView.Slot line(AgendaSlot slot, Instant from, Instant until, Set<Long> here) {
        return new AgendaView.Slot(
                slot.id(),
                slot.version(),
                slot.position(),
                slot.content(),
                from,
                until,
                slot.topicId(),
                slot.outcome(),
                slot.outcomeRemark(),
                slot.topicId() != null && here.contains(slot.topicId()));
    }

    /** An item for its form; refused to whom the change is refused. */
    public DescribeSlot draft(MeetingId id, long item, Actor actor) {
        return DescribeSlot.of(door.seen(door.toDraft(id, actor), item, actor));
    }

    /** An item for the form of its outcome. */
    public DescribeSlot forOutcome(MeetingId id, long item, Actor actor) {
        return DescribeSlot.of(door.seen(door.toDecide(id, actor), item, actor));
    }

    /** A topic that waits for a meeting. */
    public record Waiting(long id, String title, String organ, boolean ready) {}

    /** What may be chosen, among what this person may know of; none for who only reads. */
    public List<Waiting> waiting(MeetingId id, Actor actor) {
        var meeting = access.seen(id, actor);
        if (policy.refusalToEdit(actor, meeting).isPresent()) {
            return List.of();
        }
        var seen = Conditions.seen(TopicId.KIND, actor)
                .and("s.status in ('READY', 'COORDINATING')")
                .and("s.government_id = :government")
                .bind("government", meeting.origin().governmentId());
        return jdbc.sql("""
                        select s.id, s.title, s.organ_name as organ,
                               s.status = 'READY' and s.approved_on is not null as ready
                        from meeting_topic s
                        where\s""" + seen.where() + " order by s.id")
                .params(seen.params())
                .query(Waiting.class)
                .list();
    }
}
