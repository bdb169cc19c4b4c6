package org.shuniu.supervision.service.command;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 签收, with the colleague who will do it. */
public record ReceivePart(
        @Nullable Long handlerId,

        @Nullable @Size(max = 2000, message = "{supervision.words.long}")
        String remark,

        int version) {}
