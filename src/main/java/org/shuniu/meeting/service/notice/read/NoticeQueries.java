package org.shuniu.meeting.service.notice.read;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.Invitation;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.meeting.service.MeetingView;
import org.shuniu.meeting.service.notice.ApprovalRecords;
import org.shuniu.meeting.service.notice.Asked;
import org.shuniu.meeting.service.room.BookingView;
import org.shuniu.meeting.service.room.RoomQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notice of a meeting, for screen, paper and programs. */
@Service("meetingNoticeQueries")
@Transactional(readOnly = true)
public class NoticeQueries {
    private final MeetingAccess access;
    private final MeetingPeople people;
    private final Asked asked;
    private final RoomQueries rooms;
    private final ApprovalRecords approvals;

    NoticeQueries(
            MeetingAccess access, MeetingPeople people, Asked asked, RoomQueries rooms, ApprovalRecords approvals) {
        this.access = access;
        this.people = people;
        this.asked = asked;
        this.rooms = rooms;
        this.approvals = approvals;
    }

    public NoticeView notice(MeetingId id, Actor actor) {
        return notice(access.seen(id, actor), actor);
    }

    /** Of a meeting that the reader may know of, or for which he or she holds a personal link. */
    public NoticeView notice(Meeting meeting, @Nullable Actor actor) {
        var notice = asked.notices().findByMeetingId(meeting.id()).orElse(null);
        var places = actor == null
                ? List.<String>of()
                : rooms.ofMeeting(meeting.id(), actor).stream()
                        .map(BookingView::roomName)
                        .distinct()
                        .toList();
        return new NoticeView(
                MeetingView.of(meeting),
                notice == null ? null : notice.text(),
                notice == null ? null : notice.sentAt(),
                notice == null ? null : notice.senderName(),
                notice == null ? 0 : notice.rounds(),
                asked(meeting),
                places,
                approvals.of(meeting).orElse(null),
                actor != null && people.isPreparing(actor, meeting));
    }

    private List<NoticeView.Asked> asked(Meeting meeting) {
        var byCapacity = asked.invitations().findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                .collect(Collectors.groupingBy(
                        Invitation::capacity, Collectors.mapping(Invitation::name, Collectors.toList())));
        return Arrays.stream(Capacity.values())
                .filter(byCapacity::containsKey)
                .map(capacity -> new NoticeView.Asked(capacity, byCapacity.getOrDefault(capacity, List.of())))
                .toList();
    }
}
