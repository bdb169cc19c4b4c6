package org.shuniu.document.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A step that must be explained: 退回, 撤回, 不予发文, 作废, 批示修改. {@code version} as the form was drawn. */
public record GiveReason(
        @NotBlank(message = "{document.reason.required}") @Size(max = 2000, message = "{document.opinion.long}")
        String reason,

        int version) {}
