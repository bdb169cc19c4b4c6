package org.shuniu.meeting.service.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Invitation;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.notice.InvitationReply;
import org.shuniu.meeting.service.Announcer;
import org.shuniu.meeting.service.MeetingAccess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of those who are asked; it can grow after the notice went out, which then is sent again. */
@Service
@Transactional
public class InvitationService {
    private final MeetingAccess access;
    private final NoticePolicy policy;
    private final Guests guests;
    private final Asked asked;
    private final LeaderTimes leaders;
    private final Announcer announcer;

    InvitationService(
            MeetingAccess access,
            NoticePolicy policy,
            Guests guests,
            Asked asked,
            LeaderTimes leaders,
            Announcer announcer) {
        this.access = access;
        this.policy = policy;
        this.guests = guests;
        this.asked = asked;
        this.leaders = leaders;
        this.announcer = announcer;
    }

    /** Leaders by rank, and organs; refused to who does not prepare the meeting. */
    @Transactional(readOnly = true)
    public Candidates candidates(MeetingId id, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.prepares(actor, meeting), meeting, "INVITE", actor);
        return new Candidates(guests.persons(meeting), guests.organs(meeting));
    }

    public record Candidates(List<PostCard> persons, List<OrganCard> organs) {}

    /** How many are new; who is asked already stays as asked. */
    public int invite(MeetingId id, InviteMany command, Actor actor) {
        var meeting = opened(id, "INVITE", actor);
        var added = added(meeting, command);
        if (added.isEmpty()) {
            throw new InvalidException(new Refusal("meeting.notice.invite.nobody").at("organs"));
        }
        leaders.requireFree(
                meeting,
                meeting.schedule(),
                added.stream()
                        .map(Invitation::personId)
                        .filter(Objects::nonNull)
                        .toList());
        asked.invitations().saveAll(added);
        announcer.moved(meeting, "INVITE", actor, Map.of("count", String.valueOf(added.size())), Set.of());
        return added.size();
    }

    private List<Invitation> added(Meeting meeting, InviteMany command) {
        var present = asked.invitations().findByMeetingIdOrderByPositionAscIdAsc(meeting.id());
        var capacity = Objects.requireNonNull(command.capacity());
        var added = new ArrayList<Invitation>();
        int position = present.stream().mapToInt(Invitation::position).max().orElse(-1) + 1;
        for (PostCard person : guests.persons(meeting, command.persons())) {
            if (present.stream().noneMatch(one -> Objects.equals(one.personId(), person.personId()))) {
                added.add(
                        Invitation.person(meeting.id(), capacity, person.personId(), person.personName(), position++));
            }
        }
        for (OrganCard organ : organs(meeting, command)) {
            if (present.stream().noneMatch(one -> Objects.equals(one.organId(), organ.id()))) {
                added.add(Invitation.organ(
                        meeting.id(),
                        capacity,
                        organ.id(),
                        organ.name(),
                        Objects.requireNonNull(command.places()),
                        position++));
            }
        }
        return added;
    }

    private List<OrganCard> organs(Meeting meeting, InviteMany command) {
        var wanted = Set.copyOf(command.organs());
        return guests.organs(meeting).stream()
                .filter(card -> wanted.contains(card.id())
                        || command.cities() && Guests.isCity(card)
                        || command.counties() && Guests.isCounty(card))
                .toList();
    }

    /** Only who has not answered yet can be taken off the list. */
    public void uninvite(MeetingId id, long invitationId, Actor actor) {
        var meeting = opened(id, "UNINVITE", actor);
        var invitation = asked.invitations()
                .findById(invitationId)
                .filter(one -> one.meetingId() == meeting.id())
                .orElseThrow(NotFoundException::new);
        boolean answered = asked.replies()
                .findByInvitationId(invitationId)
                .filter(InvitationReply::isAnswered)
                .isPresent();
        if (answered) {
            throw new ConflictException(new Refusal("meeting.notice.refused.answered", invitation.name()));
        }
        var attendees = asked.attendees().findByInvitationIdOrderByPositionAscIdAsc(invitationId);
        asked.leaves().deleteByAttendeeIdIn(attendees.stream().map(Attendee::id).toList());
        asked.attendees().deleteAll(attendees);
        asked.subVenues().deleteByInvitationId(invitationId);
        asked.replies().deleteByInvitationId(invitationId);
        asked.invitations().delete(invitation);
        announcer.moved(meeting, "UNINVITE", actor, Map.of("invitation", String.valueOf(invitationId)), Set.of());
    }

    private Meeting opened(MeetingId id, String step, Actor actor) {
        var meeting = access.seen(id, actor);
        MeetingAccess.outOfOrder(meeting, MeetingAction.NOTIFY).ifPresent(refusal -> {
            throw new ConflictException(refusal);
        });
        access.require(policy.prepares(actor, meeting), meeting, step, actor);
        return meeting;
    }
}
