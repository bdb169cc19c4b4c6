package org.shuniu.numbering.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.shuniu.numbering.service.SeriesQueries;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@PageController
class RegisterExportController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final SeriesQueries queries;
    private final RegisterWorkbook workbook;

    RegisterExportController(SeriesQueries queries, RegisterWorkbook workbook) {
        this.queries = queries;
        this.workbook = workbook;
    }

    @GetMapping("/number-series/{id}/register.xlsx")
    ResponseEntity<byte[]> export(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer year,
            @CurrentActor Actor actor,
            Locale locale)
            throws IOException {
        var book = queries.book(id, year, actor);
        String name = book.series().code() + book.series().year() + ".xlsx";
        var out = new ByteArrayOutputStream();
        workbook.write(book, locale, out);
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(XLSX)
                .body(out.toByteArray());
    }
}
