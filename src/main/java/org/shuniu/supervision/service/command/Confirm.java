package org.shuniu.supervision.service.command;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step that needs nothing but being taken; {@code version} as the form was drawn. */
public record Confirm(
        @Nullable @Size(max = 2000, message = "{supervision.words.long}")
        String remark,

        int version) {}
