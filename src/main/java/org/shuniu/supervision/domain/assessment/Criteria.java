package org.shuniu.supervision.domain.assessment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What each fact counts on a day: the office's latest row, else the one everybody starts with. */
public final class Criteria {
    private final List<Criterion> known;

    /** @param known the office's own last, each in the order of its first day */
    public Criteria(List<Criterion> known) {
        this.known = List.copyOf(known);
    }

    public Map<Fact, Weight> on(LocalDate day) {
        var weights = new EnumMap<Fact, Weight>(Fact.class);
        for (Fact fact : Fact.values()) {
            weights.put(fact, new Weight(fact, 0, 0));
        }
        known.stream()
                .filter(row -> !row.validFrom().isAfter(day))
                .forEach(row -> weights.put(row.weight().fact(), row.weight()));
        return weights;
    }

    public Weight of(Fact fact, LocalDate day) {
        return Objects.requireNonNull(on(day).get(fact));
    }
}
