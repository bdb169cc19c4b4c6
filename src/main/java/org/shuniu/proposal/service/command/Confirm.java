package org.shuniu.proposal.service.command;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step that needs no words. */
public record Confirm(
        @Size(max = 1000, message = "{proposal.text.long}") @Nullable
        String remark,

        int version) {}
