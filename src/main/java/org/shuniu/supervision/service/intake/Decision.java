package org.shuniu.supervision.service.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.supervision.MatterSource;

/**
 * Something decided that may be made a matter: an instruction, an item of a meeting, a document.
 *
 * @param item which decision of the source; 0 where it holds one only
 * @param paper the paper it stands on, itself where it is one
 * @param link page of the source, null where it has none here
 * @param version of the record that can be waived, null for a plain paper
 */
public record Decision(
        SubjectRef source,
        int item,
        MatterSource kind,
        String title,
        @Nullable String number,
        String text,
        @Nullable String leadUnit,
        @Nullable LocalDate dueOn,
        @Nullable Long leaderId,
        @Nullable SubjectRef paper,
        @Nullable String link,
        @Nullable Integer version,
        @Nullable String waivedBecause) {

    /** Version of a form that is drawn from it. */
    public int drawnFrom() {
        return version == null ? 0 : version;
    }

    /** Where it is taken up; its waiver stands beside it. */
    public String address() {
        return "/follow-ups/" + source.kind() + "/" + source.id() + "/" + item;
    }
}
