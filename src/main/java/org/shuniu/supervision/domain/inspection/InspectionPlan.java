package org.shuniu.supervision.domain.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.MatterForm;

/**
 * 督查方案 (第十五条, SUP-06); the units stand beside it. Fixed once approved.
 *
 * @param order the decision or instruction behind an ordered one
 * @param matterId the matter it belongs to, if any
 * @param notDuplicateBecause why it goes beside a similar one
 */
@Embeddable
public record InspectionPlan(
        String title,
        @Column(name = "period_from") LocalDate from,
        @Column(name = "period_to") LocalDate to,
        String focus,
        String scope,
        String content,
        @Enumerated(EnumType.STRING) MatterForm form,
        @Enumerated(EnumType.STRING) InspectionBasis basis,
        @Column(name = "order_text") @Nullable String order,
        @Nullable Long matterId,
        @Nullable String notDuplicateBecause) {}
