package org.shuniu.proposal.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 会办意见. */
public record GiveOpinion(
        @NotBlank(message = "{proposal.opinion.required}") @Size(max = 10_000, message = "{proposal.text.long}")
        String text,

        int version) {}
