package org.shuniu.duty.web.incident.api;

import java.util.List;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.service.incident.report.ReportNews;
import org.shuniu.duty.service.incident.report.ReportQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was stated of an incident after a report was begun. */
@ApiController
class ReportNewsApiController {
    private final ReportQueries reports;
    private final ReportNews news;

    ReportNewsApiController(ReportQueries reports, ReportNews news) {
        this.reports = reports;
        this.news = news;
    }

    /** Lines that the text of the report does not hold; empty when it holds everything. */
    @GetMapping("/api/v1/incidents/{id}/reports/{reportId}/news")
    List<ReportNews.Line> news(@PathVariable long id, @PathVariable long reportId, @CurrentActor Actor actor) {
        var incident = new IncidentId(id);
        return news.of(
                incident, reportId, reports.view(incident, reportId, actor).body(), actor);
    }
}
