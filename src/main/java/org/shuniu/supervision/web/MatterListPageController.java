package org.shuniu.supervision.web;

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
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.domain.SupervisionMode;
import org.shuniu.supervision.service.board.BoardQueries;
import org.shuniu.supervision.service.filter.FilterText;
import org.shuniu.supervision.service.filter.SavedFilterService;
import org.shuniu.supervision.service.policy.MatterPolicy;
import org.shuniu.supervision.service.read.MatterListQueries;
import org.shuniu.supervision.service.view.MatterFilter;
import org.shuniu.supervision.service.view.Stage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of matters and its export. */
@PageController
class MatterListPageController {
    private final MatterListQueries matters;
    private final BoardQueries board;
    private final MatterPolicy policy;
    private final MatterSheet sheet;
    private final SavedFilterService saved;

    MatterListPageController(
            MatterListQueries matters,
            BoardQueries board,
            MatterPolicy policy,
            MatterSheet sheet,
            SavedFilterService saved) {
        this.matters = matters;
        this.board = board;
        this.policy = policy;
        this.sheet = sheet;
        this.saved = saved;
    }

    @GetMapping("/matters")
    String list(
            @ModelAttribute("filter") MatterFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", matters.page(filter, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute("stages", Choices.of("supervision.stage.", Stage.values()));
        model.addAttribute("lights", Choices.of("supervision.light.", Light.values()));
        model.addAttribute("sources", Choices.of("supervision.from.", MatterSource.values()));
        model.addAttribute("modes", Choices.of("supervision.mode.", SupervisionMode.values()));
        model.addAttribute("sorts", Choices.of("supervision.sort.", MatterFilter.Sort.values()));
        model.addAttribute("supervises", policy.supervises(actor));
        model.addAttribute("figures", board.isOpenTo(actor));
        model.addAttribute("saved", saved.of(actor));
        model.addAttribute("canonical", FilterText.write(filter));
        return part ? "supervision/list :: results" : "supervision/list";
    }

    @GetMapping("/matters/export.xlsx")
    void export(@ModelAttribute("filter") MatterFilter filter, @CurrentActor Actor actor, HttpServletResponse response)
            throws IOException {
        response.setContentType(SheetFormat.XLSX.contentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"matters.xlsx\"");
        sheet.write(filter, actor, response.getOutputStream());
    }
}
