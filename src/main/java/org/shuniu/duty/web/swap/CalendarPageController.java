package org.shuniu.duty.web.swap;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.shuniu.duty.service.ical.CalendarLinks;
import org.shuniu.kernel.web.PageController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a calendar program fetches: it cannot sign in, so the secret in the address is its key. */
@PageController
class CalendarPageController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarLinks links;

    CalendarPageController(CalendarLinks links) {
        this.links = links;
    }

    @GetMapping("/duty-calendar/{secret}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String secret, Locale locale) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .body(links.calendar(secret, locale).getBytes(StandardCharsets.UTF_8));
    }
}
