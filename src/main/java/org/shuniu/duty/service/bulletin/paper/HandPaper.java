package org.shuniu.duty.service.bulletin.paper;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The paper was handed over.
 *
 * @param by whose hands it went through; the actor when blank
 * @param at typed as 2026-07-19T00:30, office time; now when blank
 */
public record HandPaper(
        @Size(max = 100, message = "{duty.bulletin.paper.long}") @Nullable
        String by,

        @Nullable String at) {}
