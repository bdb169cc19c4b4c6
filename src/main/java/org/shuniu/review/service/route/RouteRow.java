package org.shuniu.review.service.route;

import org.jspecify.annotations.Nullable;

/**
 * One version of a route in a list.
 *
 * @param organId null for the template of all organs
 * @param edition counts the changes of a draft; a form carries the one it was drawn from
 * @param changedOn day of the last change, ISO
 */
public record RouteRow(
        long id,
        @Nullable Long organId,
        String routeKind,
        String subjectKind,
        int version,
        String status,
        int edition,
        int steps,
        String changedBy,
        String changedOn) {
    public boolean isDraft() {
        return status.equals("DRAFT");
    }

    public boolean isTemplate() {
        return organId == null;
    }
}
