package org.shuniu.meeting.service.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.shuniu.meeting.domain.attendance.Quorum;
import org.shuniu.meeting.domain.guest.GuestLinkRepository;
import org.shuniu.meeting.domain.notice.InvitationReply;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.Publication;
import org.shuniu.meeting.service.attendance.SignInHours;
import org.shuniu.meeting.service.notice.list.ListReaders;
import org.springframework.stereotype.Component;
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
    private final After after;

    InvitationService(
            MeetingAccess access, NoticePolicy policy, Guests guests, Asked asked, LeaderTimes leaders, After after) {
        this.access = access;
        this.policy = policy;
        this.guests = guests;
        this.asked = asked;
        this.leaders = leaders;
        this.after = after;
    }

    /** What follows a change of the list, and until when it can be changed. */
    @Component("meetingInvitationAfter")
    record After(ListReaders list, GuestLinkRepository links, SignInHours hours, Publication publication) {}

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
        tell(meeting, "INVITE", Map.of("count", String.valueOf(added.size())), actor);
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

    /** Only who has not answered yet can be taken off the list; who was told of the meeting is told of that, too. */
    public void uninvite(MeetingId id, long invitationId, Actor actor) {
        var meeting = opened(id, "UNINVITE", actor);
        var invitation = asked.invitations()
                .findById(invitationId)
                .filter(one -> one.meetingId() == meeting.id())
                .orElseThrow(NotFoundException::new);
        fixed(meeting, invitation).ifPresent(refusal -> {
            throw new ConflictException(refusal);
        });
        var listed = after.list().of(meeting);
        remove(invitation);
        after.list().narrow(meeting, listed, actor);
        tell(meeting, "UNINVITE", Map.of("invitation", String.valueOf(invitationId)), actor);
    }

    /** Once people sign in, the members of a meeting that needs a quorum stay those of the list (MTG-19). */
    private Optional<Refusal> fixed(Meeting meeting, Invitation invitation) {
        boolean answered = asked.replies()
                .findByInvitationId(invitation.id())
                .filter(InvitationReply::isAnswered)
                .isPresent();
        if (answered) {
            return Optional.of(new Refusal("meeting.notice.refused.answered", invitation.name()));
        }
        boolean counts = Quorum.isRequired(meeting.meetingClass())
                && invitation.capacity().isVoting();
        return counts && after.hours().hasBegun(meeting)
                ? Optional.of(new Refusal("meeting.notice.refused.quorum", invitation.name()))
                : Optional.empty();
    }

    private void remove(Invitation invitation) {
        long id = invitation.id();
        var now = after.publication().time().now();
        var attendees = asked.attendees().findByInvitationIdOrderByPositionAscIdAsc(id);
        after.links().findByInvitationId(id).forEach(link -> link.lose(now));
        after.links().flush();
        asked.leaves().deleteByAttendeeIdIn(attendees.stream().map(Attendee::id).toList());
        asked.attendees().deleteAll(attendees);
        asked.subVenues().deleteByInvitationId(id);
        asked.replies().deleteByInvitationId(id);
        asked.invitations().delete(invitation);
    }

    private void tell(Meeting meeting, String step, Map<String, String> facts, Actor actor) {
        after.publication().announcer().moved(meeting, step, actor, facts, Set.of());
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
