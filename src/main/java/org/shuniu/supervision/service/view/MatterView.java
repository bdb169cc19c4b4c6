package org.shuniu.supervision.service.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.domain.MatterStatus;
import org.shuniu.supervision.domain.Method;
import org.shuniu.supervision.domain.SupervisionMode;
import org.shuniu.supervision.service.command.DraftMatter;

/** A matter as pages and the API show it. */
public record MatterView(
        long id,
        int version,
        @Nullable String number,
        MatterStatus status,
        Stage stage,
        int round,
        @Nullable Light light,
        MatterSource source,
        @Nullable String sourceKind,
        @Nullable Long sourceId,
        @Nullable String basis,
        boolean selfInitiated,
        @Nullable String notDuplicateBecause,
        String title,
        String text,
        MatterForm form,
        Set<Method> methods,
        Set<SupervisionMode> modes,
        boolean hot,
        boolean difficult,
        boolean urgent,
        ReportingFrequency reporting,
        @Nullable LocalDate plannedDueOn,
        @Nullable Long leaderId,
        @Nullable String leaderName,
        @Nullable Long parentId,
        @Nullable Long designationId,
        String organName,
        String proposerName,
        LocalDate createdOn,
        @Nullable LocalDate establishedOn,
        @Nullable LocalDate assignedOn,
        @Nullable LocalDate settledOn,
        @Nullable LocalDate closedOn,
        Instant movedAt,
        @Nullable String leadUnit,
        List<String> coUnits) {

    /** The form to describe it anew. */
    public DraftMatter draft() {
        // @formatter:off
        return new DraftMatter(source, sourceKind, sourceId, basis, title, text, form, List.copyOf(methods), List.copyOf(modes), leadUnit,
                coUnits, plannedDueOn, leaderId, hot, difficult, reporting, notDuplicateBecause, version);
        // @formatter:on
    }
}
