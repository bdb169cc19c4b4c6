package org.shuniu.meeting.web.mine;

import java.util.Locale;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.mine.MeetingCalendar;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a calendar program fetches: one meeting by who is signed in, one's own by the secret in the address. */
@PageController
class MeetingCalendarPageController {
    private final MeetingCalendar calendar;

    MeetingCalendarPageController(MeetingCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/meetings/{id:\\d+}/calendar.ics")
    ResponseEntity<byte[]> one(@PathVariable long id, @CurrentActor Actor actor) {
        return CalendarFile.named("meeting-" + id + ".ics", calendar.one(new MeetingId(id), actor));
    }

    @GetMapping("/meeting-calendar/{secret}.ics")
    ResponseEntity<byte[]> own(@PathVariable String secret, Locale locale) {
        return CalendarFile.of(calendar.of(secret, locale));
    }
}
