package org.shuniu.proposal.service.command;

import org.jspecify.annotations.Nullable;

/** 签收. {@code division} of the unit that is to work on it, if it is given to one. */
public record AcceptProposal(@Nullable Long division, int version) {}
