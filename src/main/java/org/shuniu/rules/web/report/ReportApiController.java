package org.shuniu.rules.web.report;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.rules.service.report.ReportFilter;
import org.shuniu.rules.service.report.ReportLine;
import org.shuniu.rules.service.report.ReportQueries;
import org.shuniu.rules.service.report.ReportRow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@ApiController
@RequestMapping("/api/v1/rule-report")
class ReportApiController {
    private final ReportQueries report;

    ReportApiController(ReportQueries report) {
        this.report = report;
    }

    @GetMapping
    List<ReportLine> lines(@ModelAttribute ReportFilter filter, @CurrentActor Actor actor) {
        return report.lines(filter, actor);
    }

    @GetMapping("/rows")
    PageOf<ReportRow> rows(
            @ModelAttribute ReportFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return report.rows(filter, actor, PageOf.number(page));
    }
}
