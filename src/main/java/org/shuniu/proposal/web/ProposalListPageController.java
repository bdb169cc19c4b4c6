package org.shuniu.proposal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.proposal.domain.Light;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.domain.ProposalStatus;
import org.shuniu.proposal.service.read.ProposalListQueries;
import org.shuniu.proposal.service.read.ProposalQueries;
import org.shuniu.proposal.service.view.ProposalFilter;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The list and its export. */
@PageController
class ProposalListPageController {
    private final ProposalListQueries list;
    private final ProposalQueries proposals;
    private final ProposalSheet sheet;

    ProposalListPageController(ProposalListQueries list, ProposalQueries proposals, ProposalSheet sheet) {
        this.list = list;
        this.proposals = proposals;
        this.sheet = sheet;
    }

    @GetMapping("/proposals")
    String list(
            @ModelAttribute("filter") ProposalFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", list.page(filter, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute("kinds", Choices.of("proposal.kind.", ProposalKind.values()));
        model.addAttribute("statuses", Choices.of("proposal.status.", ProposalStatus.values()));
        model.addAttribute("lights", Choices.of("proposal.light.", Light.values()));
        model.addAttribute("sorts", Choices.of("proposal.sort.", ProposalFilter.Sort.values()));
        model.addAttribute("registrar", proposals.mayRegister(actor));
        return part ? "proposal/list :: results" : "proposal/list";
    }

    @GetMapping("/proposals/export.xlsx")
    void export(
            @ModelAttribute("filter") ProposalFilter filter, @CurrentActor Actor actor, HttpServletResponse response)
            throws IOException {
        response.setContentType(SheetFormat.XLSX.contentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"proposals.xlsx\"");
        sheet.write(filter, actor, response.getOutputStream());
    }
}
