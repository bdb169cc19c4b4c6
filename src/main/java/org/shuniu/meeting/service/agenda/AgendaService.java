package org.shuniu.meeting.service.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.agenda.AgendaSlot;
import org.shuniu.meeting.domain.agenda.AgendaSlotRepository;
import org.shuniu.meeting.domain.topic.Topic;
import org.shuniu.meeting.domain.topic.TopicRepository;
import org.shuniu.meeting.service.Announcer;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up the agenda: personnel items always stand last. */
@Service
@Transactional
public class AgendaService {
    private final AgendaDoor door;
    private final AgendaSlotRepository slots;
    private final TopicRepository topics;
    private final TopicListing listing;
    private final SecrecyGuard secrecy;
    private final Announcer announcer;

    AgendaService(
            AgendaDoor door,
            AgendaSlotRepository slots,
            TopicRepository topics,
            TopicListing listing,
            SecrecyGuard secrecy,
            Announcer announcer) {
        this.door = door;
        this.slots = slots;
        this.topics = topics;
        this.listing = listing;
        this.secrecy = secrecy;
        this.announcer = announcer;
    }

    public long add(MeetingId id, DescribeSlot command, Actor actor) {
        var meeting = door.toEdit(id, actor);
        requireUnmarked(command, actor);
        var topic = command.topicId() == null ? null : listing.list(command.topicId(), meeting, actor);
        requireTitle(command, topic);
        var content = command.content(topic);
        var all = new ArrayList<>(slots.findByMeetingIdOrderByPosition(meeting.id()));
        long before = content.personnel()
                ? all.size()
                : all.stream().filter(slot -> !slot.isPersonnel()).count();
        var slot = slots.save(new AgendaSlot(meeting.id(), all.size() + 1, command.topicId(), content));
        if (before < all.size()) {
            all.add((int) before, slot);
            order(meeting, all);
        }
        told(meeting, actor);
        return slot.id();
    }

    public void edit(MeetingId id, long item, DescribeSlot command, Actor actor) {
        var meeting = door.toEdit(id, actor);
        requireUnmarked(command, actor);
        var slot = door.slot(meeting, item, command.version(), actor);
        Long topicId = slot.topicId();
        var topic = topicId == null ? null : topics.findById(topicId).orElse(null);
        requireTitle(command, topic);
        var content = command.content(topic);
        boolean moves = content.personnel() != slot.isPersonnel();
        slot.describe(content);
        if (moves) {
            order(meeting, sorted(meeting));
        }
        told(meeting, actor);
    }

    /** The same order, personnel items behind. */
    private List<AgendaSlot> sorted(Meeting meeting) {
        return slots.findByMeetingIdOrderByPosition(meeting.id()).stream()
                .sorted(Comparator.comparing(AgendaSlot::isPersonnel))
                .toList();
    }

    public void up(MeetingId id, long item, MoveSlot command, Actor actor) {
        move(id, item, command, -1, actor);
    }

    public void down(MeetingId id, long item, MoveSlot command, Actor actor) {
        move(id, item, command, 1, actor);
    }

    private void move(MeetingId id, long item, MoveSlot command, int by, Actor actor) {
        var meeting = door.toEdit(id, actor);
        var slot = door.slot(meeting, item, command.version(), actor);
        var all = new ArrayList<>(slots.findByMeetingIdOrderByPosition(meeting.id()));
        int at = all.indexOf(slot);
        int to = at + by;
        if (to < 0 || to >= all.size()) {
            return;
        }
        var other = all.get(to);
        if (other.isPersonnel() != slot.isPersonnel()) {
            throw new InvalidException(
                    new Refusal("meeting.agenda.invalid.personnelLast").from("meeting.agenda.source.personnelLast"));
        }
        all.set(at, other);
        all.set(to, slot);
        order(meeting, all);
        told(meeting, actor);
    }

    public void remove(MeetingId id, long item, MoveSlot command, Actor actor) {
        var meeting = door.toEdit(id, actor);
        var slot = door.slot(meeting, item, command.version(), actor);
        Long topicId = slot.topicId();
        if (topicId != null) {
            listing.unlist(topicId, meeting, actor);
        }
        slots.delete(slot);
        slots.flush();
        order(meeting, slots.findByMeetingIdOrderByPosition(meeting.id()));
        told(meeting, actor);
    }

    public void decide(MeetingId id, long item, DecideSlot command, Actor actor) {
        var meeting = door.toDecide(id, actor);
        secrecy.requireUnmarked("remark", command.remark(), actor);
        var slot = door.slot(meeting, item, command.version(), actor);
        Long topicId = slot.topicId();
        if (topicId == null) {
            throw new NotFoundException();
        }
        listing.decide(topicId, meeting, command, actor);
        slot.decide(command.outcome(), command.remark());
        announcer.moved(meeting, "DECIDE", actor, Map.of("topic", String.valueOf(topicId)), Set.of());
    }

    /** Numbers twice, since two items must never stand in one place. */
    private void order(Meeting meeting, List<AgendaSlot> all) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).moveTo(-i - 1);
        }
        slots.flush();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).moveTo(i + 1);
        }
        slots.flush();
    }

    private void requireUnmarked(DescribeSlot command, Actor actor) {
        secrecy.requireUnmarked("title", command.title(), actor);
        secrecy.requireUnmarked("attendants", command.attendants(), actor);
    }

    private static void requireTitle(DescribeSlot command, @Nullable Topic topic) {
        var title = command.title();
        if (topic == null && (title == null || title.isBlank())) {
            throw new InvalidException(new Refusal("meeting.agenda.title.required").at("title"));
        }
    }

    private void told(Meeting meeting, Actor actor) {
        announcer.moved(meeting, "AGENDA", actor, Map.of(), Set.of());
    }
}
