package org.shuniu.document.service.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.opinion.CountersignOpinion;

/** 会签意见; disagreement needs its text and its basis. {@code version} is the work item's. */
public record Countersign(
        @NotNull(message = "{document.countersign.required}")
        CountersignOpinion opinion,

        @Size(max = 2000, message = "{document.opinion.long}") @Nullable
        String text,

        @Size(max = 1000, message = "{document.text.long}") @Nullable
        String basis,

        int version) {}
