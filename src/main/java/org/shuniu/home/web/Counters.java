package org.shuniu.home.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.counter.HomeCounter;
import org.shuniu.kernel.counter.HomeCounter.Counter;
import org.shuniu.kernel.counter.HomeCounter.Days;
import org.springframework.stereotype.Component;

/** The numbers of the home page, collected from all modules that count something (SCH-07). */
@Component
class Counters {
    private final List<HomeCounter> counters;
    private final Clock clock;

    Counters(List<HomeCounter> counters, Clock clock) {
        this.counters = counters.stream()
                .sorted(Comparator.comparingInt(HomeCounter::order))
                .toList();
        this.clock = clock;
    }

    /** @param before the same days of the year before */
    record Board(String organName, Days days, Days before, List<Counter> counters) {}

    Board board(Actor actor) {
        var days = Days.until(LocalDate.now(clock));
        return new Board(
                actor.organName(),
                days,
                days.yearBefore(),
                counters.stream().map(counter -> counter.count(days, actor)).toList());
    }
}
