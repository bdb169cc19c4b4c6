package org.shuniu.document.service.command;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 同意 with an opinion, at 核稿 and 受理. {@code version} is the work item's. */
public record GiveOpinion(
        @Size(max = 2000, message = "{document.opinion.long}") @Nullable
        String opinion,

        int version) {}
