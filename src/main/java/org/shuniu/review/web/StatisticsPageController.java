package org.shuniu.review.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.PageController;
import org.shuniu.review.service.read.ReviewStatisticsQueries;
import org.shuniu.review.service.read.ReviewStatisticsQueries.Line;
import org.shuniu.review.service.read.ReviewStatisticsQueries.Statistics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Time in step and return rate (DOC-10), as table and bars. */
@PageController
class StatisticsPageController {
    private final ReviewStatisticsQueries queries;

    StatisticsPageController(ReviewStatisticsQueries queries) {
        this.queries = queries;
    }

    /** A line with the length of its bar, 0 to 100. */
    record Bar(Line line, long width) {}

    @GetMapping("/review/statistics")
    String statistics(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @CurrentActor Actor actor,
            Model model) {
        Statistics statistics = queries.statistics(from, to, actor);
        model.addAttribute("period", statistics.period());
        model.addAttribute("units", bars(statistics.units()));
        model.addAttribute("steps", bars(statistics.steps()));
        return "review/statistics";
    }

    private static List<Bar> bars(List<Line> lines) {
        long longest = lines.stream().mapToLong(Line::averageMinutes).max().orElse(0);
        return lines.stream()
                .map(line -> new Bar(line, longest == 0 ? 0 : Math.max(1, 100 * line.averageMinutes() / longest)))
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        NavEntry reviewStatisticsEntry() {
            return new NavEntry(
                    "review.menu.statistics",
                    "/review/statistics",
                    "bar-chart",
                    59,
                    Set.of(Role.PROCESS_MANAGER, Role.SECRETARY, Role.DOCUMENT_SUPERVISOR, Role.OFFICE_REVIEWER));
        }

        @Bean
        NavEntry routesEntry() {
            return new NavEntry("review.menu.routes", "/routes", "signpost-split", 80, Set.of(Role.PROCESS_MANAGER));
        }

        @Bean
        NavEntry reassignmentsEntry() {
            return new NavEntry("review.reassign.title", "/reassignments", "people", 81, Set.of(Role.PROCESS_MANAGER));
        }
    }
}
