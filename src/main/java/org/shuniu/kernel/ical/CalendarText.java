package org.shuniu.kernel.ical;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a calendar as RFC 5545 wants it: lines end in CRLF, none is longer than 75 octets, text is escaped. */
public final class CalendarText {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final List<String> lines = new ArrayList<>();
    private final Instant now;

    public CalendarText(String name, Instant now) {
        this.now = now;
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Shuniu//Shuniu//EN");
        lines.add("CALSCALE:GREGORIAN");
        lines.add("METHOD:PUBLISH");
        lines.add("X-WR-CALNAME:" + escaped(name));
        lines.add("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    }

    /** One event; {@code uid} stays the same as long as it is the same thing. */
    public void event(String uid, Instant from, Instant until, Map<String, String> texts) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + uid);
        lines.add("DTSTAMP:" + STAMP.format(now));
        lines.add("DTSTART:" + STAMP.format(from));
        lines.add("DTEND:" + STAMP.format(until));
        new TreeMap<>(texts).forEach((name, text) -> lines.add(name + ":" + escaped(text)));
        lines.add("END:VEVENT");
    }

    public String end() {
        lines.add("END:VCALENDAR");
        var text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append("\r\n"));
        return text.toString();
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r?\n", "\\\\n");
    }

    /** Never inside of a character; a folded line goes on after a blank. */
    static String folded(String line) {
        var folded = new StringBuilder();
        int used = 0;
        for (int at = 0; at < line.length(); ) {
            int end = at + Character.charCount(line.codePointAt(at));
            String character = line.substring(at, end);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > OCTETS) {
                folded.append("\r\n ");
                used = 1;
            }
            folded.append(character);
            used += octets;
            at = end;
        }
        return folded.toString();
    }
}
