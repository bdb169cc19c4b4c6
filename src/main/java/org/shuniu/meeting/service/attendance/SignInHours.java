package org.shuniu.meeting.service.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.minutes.MinutesRepository;
import org.shuniu.meeting.domain.minutes.MinutesStatus;
import org.springframework.stereotype.Component;

/** When people sign in, and how long afterwards the list can be put right. */
@Component("meetingSignInHours")
public class SignInHours {
    private final MinutesRepository minutes;
    private final AttendanceSettings settings;
    private final OfficeTime time;

    SignInHours(MinutesRepository minutes, AttendanceSettings settings, OfficeTime time) {
        this.minutes = minutes;
        this.settings = settings;
        this.time = time;
    }

    /** Why nobody signs in now, nor is the meeting opened. */
    Optional<Refusal> closed(Meeting meeting) {
        var status = meeting.status();
        if (status != MeetingStatus.NOTIFIED && status != MeetingStatus.IN_SESSION) {
            return Optional.of(new Refusal("meeting.refused.phase." + status));
        }
        var from = begin(meeting);
        return time.now().isBefore(from)
                ? Optional.of(new Refusal("meeting.attendance.refused.early", OfficeTime.minute(from)))
                : Optional.empty();
    }

    /** From now on the list says who has to be there. */
    public boolean hasBegun(Meeting meeting) {
        return !time.now().isBefore(begin(meeting));
    }

    private Instant begin(Meeting meeting) {
        return meeting.schedule().startsAt().minus(Duration.ofMinutes(settings.earlyMinutes()));
    }

    /** Over, and the minutes that will name who was there are still being written. */
    boolean takesCorrections(Meeting meeting) {
        return meeting.status() == MeetingStatus.ENDED
                && minutes.findByOriginMeetingId(meeting.id())
                        .filter(found -> found.status() != MinutesStatus.DRAFTING)
                        .isEmpty();
    }
}
