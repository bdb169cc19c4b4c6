package org.shuniu.meeting.service.reply;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.access.Principals;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Attendee.Named;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.notice.LeaveRequest;
import org.shuniu.meeting.service.notice.Asked;
import org.shuniu.meeting.service.notice.Positions;
import org.shuniu.meeting.service.reply.AnswerInvitation.Line;
import org.shuniu.meeting.service.reply.ReplyAccess.Slip;
import org.springframework.stereotype.Component;

/** Turns the lines of a reply into attendees, in place of those of the reply before. */
@Component
class GuestList {
    private static final int NAMESAKES = 5;

    private final Asked asked;
    private final Directory directory;

    GuestList(Asked asked, Directory directory) {
        this.asked = asked;
        this.directory = directory;
    }

    /** True when somebody's leave waits for consent. */
    boolean write(Slip slip, List<Line> lines, String by, Instant now) {
        clear(slip);
        boolean consent = false;
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var attendee = asked.attendees().save(attendee(slip, line, at));
            String leave = line.leave();
            if (leave != null && needsConsent(slip)) {
                asked.leaves().save(new LeaveRequest(slip.meeting().id(), attendee.id(), leave, by, now));
                consent = true;
            } else if (leave != null) {
                attendee.takeLeave(leave);
            }
        }
        return consent;
    }

    private void clear(Slip slip) {
        var former = asked.attendees()
                .findByInvitationIdOrderByPositionAscIdAsc(slip.invitation().id());
        asked.leaves().deleteByAttendeeIdIn(former.stream().map(Attendee::id).toList());
        asked.leaves().flush();
        asked.attendees().deleteAll(former);
        asked.attendees().flush();
    }

    /** A leader who was asked in person does not stay away by a reply alone. */
    private static boolean needsConsent(Slip slip) {
        return slip.invitation().personId() != null
                && slip.invitation().capacity().isVoting();
    }

    /** Who stands in for a member of a government meeting sits in without a vote (列席). */
    private Attendee attendee(Slip slip, Line line, int at) {
        var invitation = slip.invitation();
        boolean substitute = line.standsInFor() != null;
        boolean sitsIn = substitute
                && invitation.capacity().isVoting()
                && slip.meeting().meetingClass().isStanding();
        var attendee = new Attendee(
                slip.meeting().id(),
                invitation.id(),
                sitsIn ? Capacity.OBSERVER : invitation.capacity(),
                named(slip, line, at),
                Positions.of(invitation, at));
        String other = line.standsInFor();
        if (other != null) {
            attendee.standsInFor(other);
        }
        return attendee;
    }

    private Named named(Slip slip, Line line, int at) {
        String name = Objects.requireNonNull(line.name()).strip();
        String title = Line.said(line.postTitle());
        Long person = slip.invitation().personId();
        if (person != null) {
            var own = directory.postsOf(person).stream().findFirst().orElse(null);
            long organ = own == null ? 0 : own.organId();
            boolean himself = at == 0;
            return new Named(
                    himself ? person : account(slip, organ, name),
                    name,
                    organName(organ),
                    himself && own != null && title == null ? own.title() : title);
        }
        long organ = Objects.requireNonNull(slip.invitation().organId());
        return new Named(account(slip, organ, name), name, slip.invitation().name(), title);
    }

    private String organName(long organ) {
        return directory.organ(organ).map(OrganCard::name).orElse("");
    }

    /** The account of somebody of that name, when there is exactly one who is not on the list already. */
    private @Nullable Long account(Slip slip, long organ, String name) {
        var found = directory.colleagues(organ, name, NAMESAKES).stream()
                .filter(card -> card.personName().equals(name))
                .map(PostCard::personId)
                .distinct()
                .toList();
        if (found.size() != 1) {
            return null;
        }
        boolean listed = asked.attendees()
                .findByMeetingIdAndPersonId(slip.meeting().id(), found.get(0))
                .isPresent();
        return listed ? null : found.get(0);
    }

    /** Whoever was named and has an account may know of the meeting, too. */
    Set<String> principals(Slip slip) {
        return asked
                .attendees()
                .findByInvitationIdOrderByPositionAscIdAsc(slip.invitation().id())
                .stream()
                .map(Attendee::personId)
                .filter(Objects::nonNull)
                .map(Principals::person)
                .collect(Collectors.toSet());
    }
}
