package org.shuniu.kernel.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The written calendar keeps to RFC 5545. */
class CalendarTextTests {
    private static final Instant NOW = Instant.parse("2026-10-01T01:02:03Z");

    @Test
    void writesMomentsInUniversalTime() {
        var text = new CalendarText("秦朗的值班", NOW);
        text.event(
                "a@b",
                Instant.parse("2026-10-03T12:00:00Z"),
                Instant.parse("2026-10-04T00:00:00Z"),
                Map.of("SUMMARY", "值班"));
        assertThat(text.end())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("DTSTAMP:20261001T010203Z\r\n", "DTSTART:20261003T120000Z\r\nDTEND:20261004T000000Z\r\n")
                .contains("SUMMARY:值班\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void escapesWhatWouldEndAValue() {
        assertThat(CalendarText.escaped("a,b;c\\d\ne")).isEqualTo("a\\,b\\;c\\\\d\\ne");
    }

    @Test
    void foldsLongLinesBetweenCharacters() {
        String line = "DESCRIPTION:" + "值".repeat(60);
        String folded = CalendarText.folded(line);
        assertThat(folded.split("\r\n")).hasSizeGreaterThan(2).allSatisfy(part -> assertThat(
                        part.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
        assertThat(CalendarText.folded("SHORT")).isEqualTo("SHORT");
    }
}
