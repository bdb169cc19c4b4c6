package org.shuniu.supervision.domain.goal.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;

/** What is to be reached by the end of the year, and cumulatively by the end of each quarter, in numbers and words. */
@Embeddable
public record Plan(
        BigDecimal target,
        @Column(name = "q1") BigDecimal q1,
        @Column(name = "q2") BigDecimal q2,
        @Column(name = "q3") BigDecimal q3,
        @Column(name = "q4") BigDecimal q4,
        @Column(name = "q1_words") @Nullable String q1Words,
        @Column(name = "q2_words") @Nullable String q2Words,
        @Column(name = "q3_words") @Nullable String q3Words,
        @Column(name = "q4_words") @Nullable String q4Words) {

    public BigDecimal milestone(int quarter) {
        return List.of(q1, q2, q3, q4).get(quarter - 1);
    }

    public @Nullable String words(int quarter) {
        return switch (quarter) {
            case 1 -> q1Words;
            case 2 -> q2Words;
            case 3 -> q3Words;
            default -> q4Words;
        };
    }

    /** The numbers contradict each other: cumulative values fall, or the last milestone is not the target. */
    public List<Refusal> problems(Direction direction) {
        return Stream.of(
                        fall(direction, q1, q2, "q2"),
                        fall(direction, q2, q3, "q3"),
                        fall(direction, q3, q4, "q4"),
                        q4.compareTo(target) == 0
                                ? Optional.<Refusal>empty()
                                : Optional.of(new Refusal("goal.invalid.q4").at("q4")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Refusal> fall(Direction direction, BigDecimal before, BigDecimal after, String field) {
        return direction == Direction.AT_LEAST && after.compareTo(before) < 0
                ? Optional.of(new Refusal("goal.invalid.cumulative").at(field))
                : Optional.empty();
    }
}
