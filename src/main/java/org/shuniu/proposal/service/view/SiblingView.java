package org.shuniu.proposal.service.view;

import org.shuniu.proposal.domain.ProposalStatus;

/** Another proposal of the same work file. */
public record SiblingView(long id, String number, String title, ProposalStatus status, boolean leads) {}
