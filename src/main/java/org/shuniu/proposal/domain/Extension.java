package org.shuniu.proposal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 延期 asked for and not decided yet: months in all, counted from the same day. */
@Embeddable
public record Extension(
        @Column(name = "extension_months") int months,
        @Column(name = "extension_reason") String reason,
        @Column(name = "extension_unit") String unitName) {}
