package org.shuniu.proposal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the proposal.
 *
 * @param session such as 省十四届人大四次会议
 * @param number as printed, such as 047
 * @param bodyId 来件机关: the congress or CPPCC committee it came from, when its liaison works here
 */
@Embeddable
public record Particulars(
        @Enumerated(EnumType.STRING) ProposalKind kind,
        @Column(name = "session_name") String session,
        String number,
        String title,
        String text,
        @Nullable Long bodyId,
        @Nullable String bodyName) {}
