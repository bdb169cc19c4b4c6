package org.shuniu.meeting.web.mine;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.mine.MeetingCalendar;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a calendar program fetches: one meeting by who is signed in, one's own by the secret in the address. */
@PageController
class MeetingCalendarPageController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final MeetingCalendar calendar;

    MeetingCalendarPageController(MeetingCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/meetings/{id:\\d+}/calendar.ics")
    ResponseEntity<byte[]> one(@PathVariable long id, @CurrentActor Actor actor) {
        var name = ContentDisposition.attachment()
                .filename("meeting-" + id + ".ics")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(CALENDAR)
                .body(calendar.one(new MeetingId(id), actor).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/meeting-calendar/{secret}.ics")
    ResponseEntity<byte[]> own(@PathVariable String secret, Locale locale) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .body(calendar.of(secret, locale).getBytes(StandardCharsets.UTF_8));
    }
}
