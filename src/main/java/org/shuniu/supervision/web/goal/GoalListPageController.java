package org.shuniu.supervision.web.goal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.domain.goal.GoalStatus;
import org.shuniu.supervision.service.goal.GoalPolicy;
import org.shuniu.supervision.service.goal.read.GoalListQueries;
import org.shuniu.supervision.service.goal.view.GoalFilter;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The key tasks of a year with their rates, and the same as a workbook. */
@PageController
class GoalListPageController {
    private final GoalListQueries list;
    private final GoalSheet sheet;

    GoalListPageController(GoalListQueries list, GoalSheet sheet) {
        this.list = list;
        this.sheet = sheet;
    }

    @GetMapping("/goals")
    String list(
            @ModelAttribute("filter") GoalFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            @CurrentActor Actor actor,
            Model model) {
        var found = list.page(filter, actor, PageOf.number(page));
        model.addAttribute("page", found.rows());
        model.addAttribute("figures", found.figures());
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute("supervises", GoalPolicy.supervises(actor));
        model.addAttribute("lights", GoalChoices.of("supervision.light.", Light.values()));
        model.addAttribute("statuses", GoalChoices.of("goal.status.", GoalStatus.values()));
        return part ? "supervision/goal/list :: results" : "supervision/goal/list";
    }

    @GetMapping("/goals/export.xlsx")
    void export(@ModelAttribute("filter") GoalFilter filter, @CurrentActor Actor actor, HttpServletResponse response)
            throws IOException {
        response.setContentType(SheetFormat.XLSX.contentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"goals.xlsx\"");
        sheet.write(filter, actor, response.getOutputStream());
    }
}
