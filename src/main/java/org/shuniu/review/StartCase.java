package org.shuniu.review;

import org.shuniu.kernel.SubjectRef;

/**
 * Opens a case. The route is the newest valid one of the organ for {@code routeKind} (e.g. OUTGOING_DOWNWARD), else the
 * template for all organs.
 *
 * @param urgencyRank 0 ordinary, 1 加急, 2 特急: sorts the to-do list and shortens limits
 */
public record StartCase(
        SubjectRef subject, String routeKind, String title, int urgencyRank, String link, String opinion) {}
