package org.shuniu.supervision.web.instruction;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.domain.instruction.InstructionKind;
import org.shuniu.supervision.domain.instruction.InstructionStatus;
import org.shuniu.supervision.service.instruction.InstructionFilter;
import org.shuniu.supervision.service.instruction.InstructionListQueries;
import org.shuniu.supervision.service.instruction.InstructionQueries;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The register, its export and its figures. */
@PageController
class InstructionListPageController {
    private final InstructionListQueries list;
    private final InstructionQueries instructions;
    private final InstructionSheet sheet;

    InstructionListPageController(
            InstructionListQueries list, InstructionQueries instructions, InstructionSheet sheet) {
        this.list = list;
        this.instructions = instructions;
        this.sheet = sheet;
    }

    @GetMapping("/instructions")
    String list(
            @ModelAttribute("filter") InstructionFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", list.page(filter, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute("clerk", instructions.mayRegister(actor));
        describe(model);
        return part ? "supervision/instruction/list :: results" : "supervision/instruction/list";
    }

    private static void describe(Model model) {
        model.addAttribute("kinds", Choices.any("instruction.kind.", InstructionKind.values()));
        model.addAttribute("statuses", Choices.any("instruction.status.", InstructionStatus.values()));
    }

    @GetMapping("/instructions/export.xlsx")
    void export(
            @ModelAttribute("filter") InstructionFilter filter, @CurrentActor Actor actor, HttpServletResponse response)
            throws IOException {
        response.setContentType(SheetFormat.XLSX.contentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"instructions.xlsx\"");
        sheet.write(filter, actor, response.getOutputStream());
    }

    @GetMapping("/instructions/statistics")
    String statistics(@ModelAttribute("filter") InstructionFilter filter, @CurrentActor Actor actor, Model model) {
        model.addAttribute("figures", list.figures(filter, actor));
        return "supervision/instruction/statistics";
    }
}
