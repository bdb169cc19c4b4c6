package org.shuniu.review.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.review.service.read.ReviewStatisticsQueries;
import org.shuniu.review.service.read.ReviewStatisticsQueries.Statistics;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@ApiController
class StatisticsApiController {
    private final ReviewStatisticsQueries queries;

    StatisticsApiController(ReviewStatisticsQueries queries) {
        this.queries = queries;
    }

    /** Time in step and return rate per unit and step kind; the last ninety days unless told otherwise. */
    @GetMapping("/api/v1/review/statistics")
    Statistics statistics(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @CurrentActor Actor actor) {
        return queries.statistics(from, to, actor);
    }
}
