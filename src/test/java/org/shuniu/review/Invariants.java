package org.shuniu.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.shuniu.review.domain.CaseStep;
import org.shuniu.review.domain.ReviewCase;
import org.shuniu.review.domain.WorkItem;

/** What holds for every case at every moment between two moves. */
final class Invariants {
    private Invariants() {}

    static void hold(ReviewCase reviewCase, String when) {
        long openSteps = reviewCase.steps().stream().filter(CaseStep::isOpen).count();
        if (!reviewCase.status().isOpen()) {
            assertThat(reviewCase.items()).as(when).noneMatch(WorkItem::isPending);
            assertThat(openSteps).as(when).isZero();
            return;
        }
        assertThat(openSteps).as(when).isEqualTo(1);
        CaseStep step = reviewCase.openStep().orElseThrow();
        assertThat(reviewCase.openItems()).as(when).isNotEmpty();
        assertThat(reviewCase.items().stream().filter(WorkItem::isPending))
                .as(when)
                .allMatch(item -> item.step().position() == step.position() && item.round() == step.round());
        assertThat(reviewCase.openItems().stream().map(WorkItem::personId))
                .as(when)
                .doesNotHaveDuplicates();
    }
}
