package org.shuniu.document.service.command;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step that only needs its doing confirmed, with a remark: 排版, 核发, 归档. {@code version} is the work item's. */
public record Confirm(
        @Size(max = 500, message = "{document.text.long}") @Nullable
        String remark,

        int version) {}
