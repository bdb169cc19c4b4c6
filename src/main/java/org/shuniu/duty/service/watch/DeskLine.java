package org.shuniu.duty.service.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a panel of the desk.
 *
 * @param labelKey message key of what it is, shown as a tag
 * @param tone of the tag: success, warning, danger, info
 * @param dueAt end of its clock, null where none runs
 */
public record DeskLine(
        String labelKey,
        String tone,
        String title,
        @Nullable Instant dueAt,
        boolean late,
        String link) {}
