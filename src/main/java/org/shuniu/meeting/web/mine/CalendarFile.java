package org.shuniu.meeting.web.mine;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A calendar as an answer. */
final class CalendarFile {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private CalendarFile() {}

    static ResponseEntity<byte[]> of(String text) {
        return ResponseEntity.ok().contentType(CALENDAR).body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** To be saved under a name. */
    static ResponseEntity<byte[]> named(String name, String text) {
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(CALENDAR)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
