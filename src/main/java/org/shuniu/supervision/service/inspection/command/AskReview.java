package org.shuniu.supervision.service.inspection.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 申请复核 (第十七条). */
public record AskReview(
        @NotBlank(message = "{inspection.reason.required}") @Size(max = 4000, message = "{inspection.words.long}")
        String reason,

        int version) {}
