package org.shuniu.document.service.command;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 送核. {@code version} is the document's. */
public record SubmitDocument(
        @Size(max = 2000, message = "{document.opinion.long}") @Nullable
        String opinion,

        int version) {}
