package org.shuniu.supervision.service.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.record.Question;

/**
 * One line of the story.
 *
 * @param unit the unit whose part it is about, null for the whole matter
 * @param due the due date it set
 * @param evidence files put forward with it
 * @param faults questions answered with no
 * @param sheet the sheet of three colours that was sent with it
 */
public record StoryLine(
        String action,
        @Nullable String unit,
        int round,
        @Nullable String words,
        @Nullable LocalDate due,
        Done by,
        List<EvidenceLine> evidence,
        List<Question> faults,
        @Nullable Long sheet) {

    /** A file put forward as evidence. */
    public record EvidenceLine(long id, String name, String size) {}

    public StoryLine with(@Nullable Long sent) {
        return new StoryLine(action, unit, round, words, due, by, evidence, faults, sent);
    }

    /** The colour of its mark. */
    public String tone() {
        return switch (action) {
            case "SHEET_BLUE", "SHEET_RECEIPT", "SHEET_FEEDBACK", "REMIND" -> "info";
            case "SHEET_ORANGE", "OBJECT", "SEND_BACK", "SUSPEND", "EXTENSION_REFUSED" -> "warning";
            case "SHEET_RED", "ACCOUNT", "DROP" -> "danger";
            case "ACCEPT", "SETTLE", "CLOSE", "EXTENSION_GRANTED" -> "success";
            default -> "secondary";
        };
    }
}
