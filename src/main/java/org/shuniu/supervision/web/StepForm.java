package org.shuniu.supervision.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.service.command.AssignMatter;

/** The empty form of whichever step is asked for, so that the page can draw its fields before anything was typed. */
record StepForm(
        @Nullable String remark,
        @Nullable String reason,
        @Nullable String text,
        @Nullable String opinion,
        @Nullable String unit,
        @Nullable String leadUnit,
        @Nullable LocalDate dueOn,
        @Nullable Integer workingDays,
        @Nullable Integer days,
        @Nullable String kind,
        @Nullable Long handlerId,
        @Nullable Boolean granted,
        @Nullable Boolean facts,
        @Nullable Boolean problem,
        @Nullable Boolean task,
        @Nullable Boolean conclusion,
        @Nullable Boolean measures,
        @Nullable Boolean form,
        @Nullable Boolean urgent,
        List<Long> evidence,
        List<AssignMatter.PartTask> parts,
        int version) {
    static StepForm drawnFrom(int version, @Nullable LocalDate due) {
        // @formatter:off
        return new StepForm(null, null, null, null, null, null, due, null, null, null, null, null, null, null, null,
                null, null, null, null, List.of(), List.of(), version);
        // @formatter:on
    }
}
