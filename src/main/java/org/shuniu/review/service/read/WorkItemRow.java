package org.shuniu.review.service.read;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a box.
 *
 * @param id work item (todo), circulation (toread), opinion (done), case (mine, watched)
 * @param step code of the step kind, null where nothing is open
 * @param at when it came, was done or was started
 */
public record WorkItemRow(
        long id,
        String subjectKind,
        long subjectId,
        String title,
        @Nullable String step,
        @Nullable String sender,
        Instant at,
        @Nullable LocalDate dueOn,
        boolean provisional,
        boolean late,
        int urgency,
        boolean unseen,
        String link) {}
