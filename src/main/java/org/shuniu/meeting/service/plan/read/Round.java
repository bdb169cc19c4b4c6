package org.shuniu.meeting.service.plan.read;

import java.time.LocalDate;
import java.util.List;

/**
 * The plans of a year: what the reader may see of them, and for the office who is late, who is missing and what is
 * planned twice.
 *
 * @param consolidates the reader sees the whole of the government
 */
public record Round(
        int year,
        LocalDate deadline,
        List<PlanListRow> rows,
        boolean drafts,
        boolean consolidates,
        List<String> missing,
        List<Duplicate> duplicates) {
    /** Two rows of different units that are much the same. */
    public record Duplicate(String organ, String title, String otherOrgan, String otherTitle, int likeness) {}

    public List<PlanListRow> late() {
        return rows.stream().filter(row -> row.lateDays() > 0).toList();
    }
}
