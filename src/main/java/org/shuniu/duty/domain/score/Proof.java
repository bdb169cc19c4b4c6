package org.shuniu.duty.domain.score;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a deduction rests on.
 *
 * @param kind and {@code id}: the record; both null for a deduction by hand
 * @param words its name, or what was found by hand
 */
@Embeddable
public record Proof(
        @Column(name = "evidence_kind") @Nullable String kind,
        @Column(name = "evidence_id") @Nullable Long id,
        @Column(name = "evidence_link") @Nullable String link,
        @Column(name = "evidence") String words) {}
