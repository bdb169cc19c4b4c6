package org.shuniu.meeting.service.agenda;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.agenda.AgendaLock;
import org.shuniu.meeting.domain.agenda.AgendaSlot;
import org.shuniu.meeting.domain.agenda.AgendaSlotRepository;
import org.shuniu.meeting.service.MeetingAccess;
import org.springframework.stereotype.Component;

/** Opens a meeting's agenda for one person at a time, or says why not. */
@Component
class AgendaDoor {
    private final MeetingAccess access;
    private final AgendaPolicy policy;
    private final AgendaSlotRepository slots;
    private final AgendaLock lock;

    AgendaDoor(MeetingAccess access, AgendaPolicy policy, AgendaSlotRepository slots, AgendaLock lock) {
        this.access = access;
        this.policy = policy;
        this.slots = slots;
        this.lock = lock;
    }

    /** For a change: nobody else changes the order until it is done. */
    Meeting toEdit(MeetingId id, Actor actor) {
        var meeting = toDraft(id, actor);
        lock.take(meeting.id());
        return meeting;
    }

    /** For the form of a change, which only reads. */
    Meeting toDraft(MeetingId id, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.refusalToEdit(actor, meeting), meeting, "AGENDA", actor);
        return meeting;
    }

    Meeting toDecide(MeetingId id, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.refusalToDecide(actor, meeting), meeting, "DECIDE", actor);
        return meeting;
    }

    /** The item as the form was drawn; 404 for one of another meeting, and for a confidential one. */
    AgendaSlot slot(Meeting meeting, long item, int version, Actor actor) {
        var slot = seen(meeting, item, actor);
        if (slot.version() != version) {
            throw new ConflictException(new Refusal("meeting.agenda.refused.stale"));
        }
        return slot;
    }

    AgendaSlot seen(Meeting meeting, long item, Actor actor) {
        return slots.findById(item)
                .filter(slot -> slot.meetingId() == meeting.id())
                .filter(slot -> !slot.isPersonnel() || policy.seesPersonnel(actor, meeting))
                .orElseThrow(NotFoundException::new);
    }
}
