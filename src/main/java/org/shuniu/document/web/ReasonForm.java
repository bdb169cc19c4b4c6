package org.shuniu.document.web;

import java.time.LocalDate;

/** The form of an explained step; what is decided today holds from today, unless another day is chosen. */
record ReasonForm(String reason, boolean straightBack, String decision, LocalDate effectiveOn, int version) {}
