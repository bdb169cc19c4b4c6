package org.shuniu.duty.web.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.service.figures.FiguresFilter;
import org.shuniu.duty.service.figures.FiguresPeriod;
import org.shuniu.duty.service.figures.FiguresQueries;
import org.shuniu.duty.service.figures.FiguresRow;
import org.shuniu.duty.service.figures.FiguresRows;
import org.shuniu.duty.service.figures.FiguresView;
import org.shuniu.duty.service.figures.FiguresZeros;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Figures of the own duty room for programs, and the incidents behind each number. */
@ApiController
@RequestMapping("/api/v1/duty-figures")
class FiguresApiController {
    private final FiguresQueries queries;
    private final FiguresRows rows;
    private final FiguresZeros zeros;

    FiguresApiController(FiguresQueries queries, FiguresRows rows, FiguresZeros zeros) {
        this.zeros = zeros;
        this.queries = queries;
        this.rows = rows;
    }

    @GetMapping
    FiguresView figures(@ModelAttribute FiguresPeriod period, @CurrentActor Actor actor) {
        return queries.figures(period, actor);
    }

    @GetMapping("/rows")
    PageOf<FiguresRow> rows(
            @ModelAttribute FiguresFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return rows.page(filter, actor, page);
    }

    /** 零报告 that were missed. */
    @GetMapping("/zeros")
    List<FiguresZeros.MissedZero> zeros(
            @ModelAttribute FiguresPeriod period,
            @RequestParam(required = false) @Nullable Long unit,
            @CurrentActor Actor actor) {
        return zeros.rows(period, unit, actor);
    }
}
