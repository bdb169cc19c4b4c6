package org.shuniu.meeting.service.minutes.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.minutes.Minutes;
import org.shuniu.meeting.service.minutes.MinutesSettings;
import org.springframework.stereotype.Component;

/** Limits of minutes and whether they were kept. */
@Component
class MinutesClock {
    private final MinutesSettings settings;
    private final OfficeTime time;

    MinutesClock(MinutesSettings settings, OfficeTime time) {
        this.settings = settings;
        this.time = time;
    }

    List<MinutesView.Deadline> deadlines(Minutes minutes) {
        return deadlines(minutes.origin().heldOn(), minutes.submittedOn(), minutes.issuedOn());
    }

    /** They run from the end of the meeting on, before anybody has written a word. */
    List<MinutesView.Deadline> deadlines(Meeting meeting) {
        return deadlines(meeting.schedule().lastDay(), null, null);
    }

    private List<MinutesView.Deadline> deadlines(
            LocalDate held, @Nullable LocalDate submitted, @Nullable LocalDate issued) {
        return List.of(
                deadline("draft", held.plusDays(settings.draftDays()), submitted),
                deadline("issue", held.plusDays(settings.issueDays()), issued));
    }

    /** Green when done in time, yellow on its last day, red beyond it. */
    private MinutesView.Deadline deadline(String what, LocalDate due, @Nullable LocalDate done) {
        var until = done == null ? time.today() : done;
        long late = Math.max(0, ChronoUnit.DAYS.between(due, until));
        String open = until.isEqual(due) ? "warning" : "info";
        String tone = late > 0 ? "danger" : done == null ? open : "success";
        return new MinutesView.Deadline(what, due, done, tone, late);
    }
}
