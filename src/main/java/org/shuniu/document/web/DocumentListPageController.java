package org.shuniu.document.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.service.read.DocumentListQueries;
import org.shuniu.document.service.view.DocumentFilter;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The list, its export, and the registry book. */
@PageController
class DocumentListPageController {
    private final DocumentListQueries documents;
    private final DocumentSheet sheet;

    DocumentListPageController(DocumentListQueries documents, DocumentSheet sheet) {
        this.documents = documents;
        this.sheet = sheet;
    }

    @GetMapping("/documents")
    String list(
            @ModelAttribute("filter") DocumentFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", documents.page(filter, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute("kinds", options("document.kind.", DocumentKind.values()));
        model.addAttribute("statuses", options("document.status.", DocumentStatus.values()));
        model.addAttribute("steps", options("review.step.", DocumentStep.values()));
        model.addAttribute("sorts", options("document.sort.", DocumentFilter.Sort.values()));
        return part ? "document/list :: results" : "document/list";
    }

    private static List<Option> options(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Option.key(value.name(), prefix + value.name()))
                .toList();
    }

    @GetMapping("/documents/export.xlsx")
    void export(
            @ModelAttribute("filter") DocumentFilter filter, @CurrentActor Actor actor, HttpServletResponse response)
            throws IOException {
        response.setContentType(SheetFormat.XLSX.contentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"documents.xlsx\"");
        sheet.write(filter, actor, response.getOutputStream());
    }

    @GetMapping("/documents/register")
    String register(
            @ModelAttribute("filter") DocumentFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", documents.register(filter, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        return "document/register";
    }
}
