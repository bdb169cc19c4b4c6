package org.shuniu.review.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuniu.identity.Delegation;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.Mode;
import org.shuniu.review.ReviewedSubject;
import org.shuniu.review.StepKind;
import org.shuniu.review.StepView;
import org.shuniu.review.WorkItemView;

/** ORG-14: a delegation has a period and a scope. */
class CoverageTests {
    private static final LocalDate DAY = LocalDate.parse("2026-05-06");
    private static final long ME = 1;
    private static final long LEADER = 2;

    @Test
    void coversTheStepsOfTheRoleOnly() {
        var coverage = coverage(Role.LEADER);
        assertThat(coverage.persons()).containsExactly(ME, LEADER);
        assertThat(coverage.whole()).containsExactly(ME);
        assertThat(coverage.steps()).containsExactly("2:PAPER:SIGNATURE");
        assertThat(coverage.covers(item(LEADER, "SIGNATURE"))).isTrue();
        assertThat(coverage.covers(item(LEADER, "ACCEPTANCE"))).isFalse();
        assertThat(coverage.covers(item(LEADER, "DRAFT"))).isFalse();
        assertThat(coverage.covers(item(ME, "ACCEPTANCE"))).isTrue();
        assertThat(coverage.covers(item(3, "SIGNATURE"))).isFalse();
    }

    @Test
    void coversEverythingWhenNotLimited() {
        var coverage = coverage(null);
        assertThat(coverage.whole()).containsExactly(ME, LEADER);
        assertThat(coverage.steps()).isEmpty();
        assertThat(coverage.covers(item(LEADER, "ACCEPTANCE"))).isTrue();
        assertThat(coverage.covers(item(LEADER, "DRAFT"))).isTrue();
    }

    @Test
    void letsWhoActsForThePrincipalSign() {
        assertThat(coverage(Role.PRINCIPAL).covers(item(LEADER, "SIGNATURE"))).isTrue();
        assertThat(coverage(Role.SECRETARY).covers(item(LEADER, "SIGNATURE"))).isFalse();
    }

    private static Coverage coverage(@Nullable Role scope) {
        var papers = mock(ReviewedSubject.class);
        when(papers.kind()).thenReturn("PAPER");
        when(papers.stepKinds())
                .thenReturn(List.of(kind("ACCEPTANCE", Role.SECRETARY), kind("SIGNATURE", Role.LEADER)));
        var given = new Delegation(7, LEADER, "陆文舟", ME, DAY, DAY, scope);
        return new Coverage(ME, List.of(given), new ReviewedSubjects(List.of(papers)));
    }

    private static StepKind kind(String code, Role role) {
        return new StepKind(code, true, false, Set.of(), Optional.of(role));
    }

    private static WorkItemView item(long person, String step) {
        return new WorkItemView(
                9,
                new SubjectRef("PAPER", 5),
                new StepView(1, 1, 1, step, Mode.ANY, 1),
                person,
                "",
                null,
                "OPEN",
                Instant.EPOCH,
                null,
                false,
                0);
    }
}
