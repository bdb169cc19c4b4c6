package org.shuniu.duty.service.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;

/**
 * One unfinished matter.
 *
 * @param labelKey message key of what it is, e.g. of the type of a log entry
 * @param takerName who has it in hand now
 */
public record OpenMatter(
        SubjectRef subject,
        String labelKey,
        String title,
        Instant since,
        @Nullable String takerName,
        String link) {
    /** As a form names it: DUTY_LOG-12. */
    public String ref() {
        return subject.kind() + "-" + subject.id();
    }
}
