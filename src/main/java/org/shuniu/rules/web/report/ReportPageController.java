package org.shuniu.rules.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.rules.service.report.Outcome;
import org.shuniu.rules.service.report.ReportFilter;
import org.shuniu.rules.service.report.ReportQueries;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hits and exceptions for each organ and rule over a period; each number opens its rows. */
@PageController
@RequestMapping("/rules/report")
class ReportPageController {
    private final ReportQueries report;
    private final ReportSheet sheet;

    ReportPageController(ReportQueries report, ReportSheet sheet) {
        this.report = report;
        this.sheet = sheet;
    }

    @GetMapping
    String lines(
            @ModelAttribute("asked") ReportFilter asked,
            @RequestParam Map<String, String> address,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("filter", report.within(asked));
        model.addAttribute("lines", report.lines(asked, actor));
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("query", FilterAddress.of(address));
        return "rules/report";
    }

    @GetMapping("/rows")
    String rows(
            @ModelAttribute("asked") ReportFilter asked,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> address,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("filter", report.within(asked));
        model.addAttribute("page", report.rows(asked, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(address));
        return "rules/report-rows";
    }

    @GetMapping("/export.xlsx")
    void export(@ModelAttribute("asked") ReportFilter asked, @CurrentActor Actor actor, HttpServletResponse response)
            throws IOException {
        var lines = report.lines(asked, actor);
        response.setContentType(SheetFormat.XLSX.contentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"rules.xlsx\"");
        sheet.write(lines, response.getOutputStream());
    }
}
