package org.shuniu.document.service.command;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.util.List;

/** 用印 with the seals of these organs. {@code version} is the work item's. */
public record SealDocument(
        @NotEmpty(message = "{document.seal.required}") List<Long> organIds,
        @Positive(message = "{document.copies.required}") int copies,
        int version) {}
