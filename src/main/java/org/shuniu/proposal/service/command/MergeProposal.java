package org.shuniu.proposal.service.command;

import jakarta.validation.constraints.NotNull;

/** 并案 {@code into} the proposal that leads the work file. */
public record MergeProposal(
        @NotNull(message = "{proposal.into.required}") Long into, int version) {}
