package org.shuniu.proposal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What stands on the proposal.
 *
 * @param session such as 省十四届人大四次会议
 * @param number as printed, such as 047
 */
@Embeddable
public record Particulars(
        @Enumerated(EnumType.STRING) ProposalKind kind,
        @Column(name = "session_name") String session,
        String number,
        String title,
        String text) {}
