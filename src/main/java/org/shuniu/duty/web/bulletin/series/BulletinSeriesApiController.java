package org.shuniu.duty.web.bulletin.series;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.duty.domain.bulletin.IssueNumber;
import org.shuniu.duty.domain.bulletin.SeriesStart;
import org.shuniu.duty.service.bulletin.series.BulletinSeriesService;
import org.shuniu.duty.service.bulletin.series.StartSeries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the numbers of 《值班快报》 stand, and where they began. */
@ApiController
@RequestMapping("/api/v1/duty-bulletins/series")
class BulletinSeriesApiController {
    private final BulletinSeriesService series;

    BulletinSeriesApiController(BulletinSeriesService series) {
        this.series = series;
    }

    /** {@code open}: the reader may still say where it begins. */
    record SeriesAnswer(String roomName, IssueNumber next, List<SeriesStart> starts, boolean open) {}

    @GetMapping
    SeriesAnswer show(@CurrentActor Actor actor) {
        var view = series.view(actor);
        return new SeriesAnswer(view.roomName(), view.next(), view.starts(), view.refusal() == null);
    }

    @PutMapping
    SeriesAnswer start(@Valid @RequestBody StartSeries command, @CurrentActor Actor actor) {
        series.start(command, actor);
        return show(actor);
    }
}
