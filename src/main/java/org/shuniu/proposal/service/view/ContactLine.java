package org.shuniu.proposal.service.view;

import java.time.LocalDate;
import org.shuniu.proposal.domain.work.ContactWay;

/** A talk with a proposer. {@code proposal} of the work file that it belongs to. */
public record ContactLine(
        long proposal,
        int round,
        String unitName,
        LocalDate heldOn,
        ContactWay way,
        String person,
        String text,
        String writer) {}
