package org.shuniu.supervision.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A step that must be explained: 不予立项, 异议, 暂停, 销号; {@code version} as the form was drawn. */
public record GiveReason(
        @NotBlank(message = "{supervision.reason.required}") @Size(max = 2000, message = "{supervision.words.long}")
        String reason,

        int version) {}
