package org.shuniu.meeting.domain.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface MeetingNoticeRepository extends JpaRepository<MeetingNotice, Long> {
    Optional<MeetingNotice> findByMeetingId(long meetingId);

    /** Of meetings that begin in between and of which nobody was reminded. */
    @Query("""
            select n from MeetingNotice n, Meeting m where m.id = n.meetingId and m.status = NOTIFIED
            and n.sentAt is not null and n.remindedAt is null
            and m.schedule.startsAt > :from and m.schedule.startsAt <= :until order by n.id""")
    List<MeetingNotice> unreminded(Instant from, Instant until);

    /** Of meetings whose replies are due in between and of which nobody was reminded. */
    @Query("""
            select n from MeetingNotice n, Meeting m where m.id = n.meetingId and m.status = NOTIFIED
            and n.sentAt is not null and n.replyRemindedAt is null
            and n.text.replyBy >= :from and n.text.replyBy <= :until order by n.id""")
    List<MeetingNotice> withRepliesDue(Instant from, Instant until);
}
