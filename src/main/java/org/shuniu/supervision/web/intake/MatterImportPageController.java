package org.shuniu.supervision.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.service.intake.book.Column;
import org.shuniu.supervision.service.intake.book.MatterBookService;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Matters from a workbook: the template, the upload, and what is wrong cell by cell. */
@PageController
@RequestMapping("/matter-imports")
class MatterImportPageController {
    private final MatterBookService books;
    private final MatterTemplate template;

    MatterImportPageController(MatterBookService books, MatterTemplate template) {
        this.books = books;
        this.template = template;
    }

    /**
     * One wrong cell.
     *
     * @param row null for the workbook as a whole
     */
    record Wrong(@Nullable Integer row, @Nullable Column column, Refusal problem) {
        static Wrong of(Refusal problem) {
            String field = problem.field() == null ? "" : problem.field();
            int dot = field.indexOf('.');
            return dot < 0
                    ? new Wrong(null, null, problem)
                    : new Wrong(Integer.valueOf(field.substring(0, dot)), column(field.substring(dot + 1)), problem);
        }

        private static @Nullable Column column(String field) {
            return Arrays.stream(Column.values())
                    .filter(column -> column.field().equals(field))
                    .findFirst()
                    .orElse(null);
        }
    }

    @GetMapping
    String form(@CurrentActor Actor actor, Model model) {
        books.requireImporter(actor);
        return page(List.of(), model);
    }

    @GetMapping("/template.xlsx")
    void template(@CurrentActor Actor actor, HttpServletResponse response) throws IOException {
        books.requireImporter(actor);
        response.setContentType(SheetFormat.XLSX.contentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"matters.xlsx\"");
        template.write(response.getOutputStream());
    }

    @PostMapping
    String upload(
            @RequestParam MultipartFile file,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response)
            throws IOException {
        try (var content = file.getInputStream()) {
            var made = books.propose(content, actor);
            Notice.success("intake.notice.imported", made.size()).into(next);
            return "redirect:/matters";
        } catch (InvalidException e) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(e.problems().stream().map(Wrong::of).toList(), model);
        }
    }

    private static String page(List<Wrong> wrong, Model model) {
        model.addAttribute("wrong", wrong);
        model.addAttribute("columns", Column.values());
        model.addAttribute("sources", MatterSource.values());
        model.addAttribute("frequencies", ReportingFrequency.values());
        return "supervision/intake/import";
    }
}
