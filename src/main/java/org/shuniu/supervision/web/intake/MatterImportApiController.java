package org.shuniu.supervision.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.service.intake.book.MatterBookService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** Matters from a workbook; a wrong cell is a problem at {@code <row>.<field>}. */
@ApiController
@RequestMapping("/api/v1/matter-imports")
class MatterImportApiController {
    private final MatterBookService books;
    private final MatterTemplate template;

    MatterImportApiController(MatterBookService books, MatterTemplate template) {
        this.books = books;
        this.template = template;
    }

    /** Ids of the matters, in the order of the rows. */
    record Imported(List<Long> matters) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Imported upload(@RequestParam MultipartFile file, @CurrentActor Actor actor) throws IOException {
        try (var content = file.getInputStream()) {
            return new Imported(books.propose(content, actor));
        }
    }

    @GetMapping("/template.xlsx")
    void template(@CurrentActor Actor actor, HttpServletResponse response) throws IOException {
        books.requireImporter(actor);
        response.setContentType(SheetFormat.XLSX.contentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"matters.xlsx\"");
        template.write(response.getOutputStream());
    }
}
