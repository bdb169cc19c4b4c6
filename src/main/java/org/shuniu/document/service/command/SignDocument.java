package org.shuniu.document.service.command;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 签发; 圈阅 without words counts as consent (条例 第二十二条). {@code version} is the work item's. */
public record SignDocument(
        @Size(max = 2000, message = "{document.opinion.long}") @Nullable
        String opinion,

        int version) {}
