package org.shuniu.duty.web.log;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.service.handover.DaySummary;
import org.shuniu.duty.service.log.LogFilter;
import org.shuniu.duty.service.log.LogListQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The log as a list, as a workbook, and a day of it on paper. */
@PageController
class LogListPageController {
    private final LogListQueries list;
    private final LogScreen screen;
    private final LogSheet sheet;
    private final DaySummary days;

    LogListPageController(LogListQueries list, LogScreen screen, LogSheet sheet, DaySummary days) {
        this.list = list;
        this.screen = screen;
        this.sheet = sheet;
        this.days = days;
    }

    @GetMapping("/duty-log")
    String list(
            @ModelAttribute("filter") LogFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", list.page(filter, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        screen.filters(actor, model);
        return "duty/log/list";
    }

    @GetMapping("/duty-log/export.xlsx")
    void export(@ModelAttribute("filter") LogFilter filter, @CurrentActor Actor actor, HttpServletResponse response)
            throws IOException {
        response.setContentType(SheetFormat.XLSX.contentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"duty-log.xlsx\"");
        sheet.write(filter, actor, response.getOutputStream());
    }

    /** A day's log for the printer; today unless another day is named. */
    @GetMapping("/duty-log/day")
    String day(
            @RequestParam(required = false) @Nullable Long room,
            @RequestParam(required = false) @Nullable LocalDate day,
            @CurrentActor Actor actor,
            Model model) {
        var asked = days.open(room, day, actor);
        model.addAttribute("day", asked);
        model.addAttribute("entries", screen.log().day(asked));
        return "duty/log/day";
    }
}
