package org.shuniu.supervision.web.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.shuniu.kernel.Actor;
import org.shuniu.supervision.ReportId;
import org.shuniu.supervision.domain.report.ReportKind;
import org.shuniu.supervision.service.report.DistributionService;
import org.shuniu.supervision.service.report.ReportQueries;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a report and the form of a new one show. */
@Component
class ReportScreen {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private final ReportQueries queries;
    private final DistributionService distribution;
    private final Clock clock;

    ReportScreen(ReportQueries queries, DistributionService distribution, Clock clock) {
        this.queries = queries;
        this.distribution = distribution;
        this.clock = clock.withZone(OFFICE);
    }

    /** Opening it is the receipt of a reader. */
    String show(ReportId id, Actor actor, Model model) {
        distribution.opened(id, actor);
        model.addAttribute("report", queries.view(id, actor));
        return "supervision/report";
    }

    String form(Model model) {
        model.addAttribute("kinds", ReportListPageController.options("supervision.report.kind.", ReportKind.values()));
        return "supervision/report-form";
    }

    /** First and last day of the month before this one. */
    LocalDate[] lastMonth() {
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1).minusMonths(1);
        return new LocalDate[] {first, first.plusMonths(1).minusDays(1)};
    }
}
