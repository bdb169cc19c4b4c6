package org.shuniu.duty.web.figures;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.service.figures.FiguresFilter;
import org.shuniu.duty.service.figures.FiguresPeriod;
import org.shuniu.duty.service.figures.FiguresQueries;
import org.shuniu.duty.service.figures.FiguresRows;
import org.shuniu.duty.service.figures.FiguresZeros;
import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.PageController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of the own duty room, each number leading to its incidents. */
@PageController
@RequestMapping("/duty-figures")
class FiguresPageController {
    private static final String[] LEVELS = {"EXTRAORDINARY", "MAJOR", "LARGER", "GENERAL", "NONE"};

    private final FiguresQueries queries;
    private final FiguresRows rows;
    private final FiguresZeros zeros;

    FiguresPageController(FiguresQueries queries, FiguresRows rows, FiguresZeros zeros) {
        this.zeros = zeros;
        this.queries = queries;
        this.rows = rows;
    }

    @GetMapping
    String figures(
            @ModelAttribute("period") FiguresPeriod period,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model) {
        if (!errors.hasErrors()) {
            try {
                model.addAttribute("figures", queries.figures(period, actor));
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        model.addAttribute("levels", LEVELS);
        model.addAttribute("kinds", FiguresQueries.lateKinds());
        return "duty/figures";
    }

    @GetMapping("/rows")
    String rows(
            @ModelAttribute("filter") FiguresFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", rows.page(filter, actor, page));
        model.addAttribute("query", FilterAddress.of(asked));
        return "duty/figures-rows";
    }

    /** 零报告 that were missed. */
    @GetMapping("/zeros")
    String zeros(
            @ModelAttribute("period") FiguresPeriod period,
            @RequestParam(required = false) @Nullable Long unit,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("zeros", zeros.rows(period, unit, actor));
        return "duty/figures-zeros";
    }

    @Configuration("dutyFiguresMenu")
    static class Menu {
        @Bean
        NavEntry dutyFiguresEntry(RoomAccess access) {
            return new NavEntry("duty.figures.menu", "/duty-figures", "bar-chart", 74, FiguresQueries.readers())
                    .under("duty.menu.group")
                    .onlyIf(access::readsAny);
        }
    }
}
