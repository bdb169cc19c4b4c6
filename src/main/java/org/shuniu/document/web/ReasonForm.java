package org.shuniu.document.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The empty form of an explained step. */
record ReasonForm(
        String reason,
        boolean straightBack,
        String decision,
        @Nullable LocalDate effectiveOn,
        int version) {}
