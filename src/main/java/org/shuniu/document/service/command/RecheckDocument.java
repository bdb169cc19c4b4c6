package org.shuniu.document.service.command;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 复核. Title and body are given only when something was corrected; then {@code changes} lists what. {@code version}
 * is the work item's.
 */
public record RecheckDocument(
        @Size(max = 200, message = "{document.title.long}") @Nullable
        String title,

        @Size(max = 500_000, message = "{document.body.long}") @Nullable
        String body,

        @Size(max = 2000, message = "{document.opinion.long}") @Nullable
        String changes,

        boolean proceduresComplete,
        int version) {}
