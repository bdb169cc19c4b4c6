package org.shuniu.document.web;

import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.opinion.CoordinationResult;
import org.shuniu.document.domain.opinion.GateVerdict;

/** The empty form of whichever step is open, so that the page can draw its fields before anything was typed. */
record StepForm(
        @Nullable String opinion,
        @Nullable String text,
        @Nullable String basis,
        @Nullable CoordinationResult result,
        @Nullable String ourView,
        @Nullable String outcome,
        @Nullable GateVerdict verdict,
        @Nullable String remark,
        @Nullable Boolean conflictFound,
        boolean straightBack,
        @Nullable String title,
        @Nullable String body,
        @Nullable String changes,
        boolean proceduresComplete,
        @Nullable Long seriesId,
        @Nullable Integer copies,
        @Nullable String distribution) {
    static StepForm blank() {
        return new StepForm(
                null, null, null, null, null, null, null, null, null, false, null, null, null, false, null, null, null);
    }
}
