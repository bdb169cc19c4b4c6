package org.shuniu.document.service.view;

import java.time.Instant;
import java.time.LocalDate;
import org.shuniu.document.service.command.DraftDocument;

/**
 * A draft's form as it was typed but not saved.
 *
 * @param at office time for the reader: the minute, before it the day when that is not today
 * @param outdated the document has another version now than the form was drawn from
 */
public record DraftBuffer(DraftDocument form, Instant savedAt, String at, boolean outdated) {
    private static final int DAY = "2026-03-02 ".length();

    public static DraftBuffer of(DraftDocument form, Instant savedAt, LocalDate today, boolean outdated) {
        return new DraftBuffer(form, savedAt, at(savedAt, today), outdated);
    }

    /** The minute alone when it was today. */
    public static String at(Instant moment, LocalDate today) {
        String minute = Done.minute(moment);
        return minute.startsWith(today.toString()) ? minute.substring(DAY) : minute;
    }
}
