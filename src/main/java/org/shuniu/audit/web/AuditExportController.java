package org.shuniu.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.shuniu.audit.service.TrailExport;
import org.shuniu.audit.service.TrailFilter;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@PageController
class AuditExportController {
    private final TrailExport export;

    AuditExportController(TrailExport export) {
        this.export = export;
    }

    @GetMapping({"/audit/entries.xlsx", "/api/v1/audit/entries.xlsx"})
    void excel(
            @ModelAttribute TrailFilter filter, @CurrentActor Actor actor, Locale locale, HttpServletResponse response)
            throws IOException {
        send(SheetFormat.XLSX, "trail.xlsx", filter, actor, locale, response);
    }

    @GetMapping({"/audit/entries.csv", "/api/v1/audit/entries.csv"})
    void csv(@ModelAttribute TrailFilter filter, @CurrentActor Actor actor, Locale locale, HttpServletResponse response)
            throws IOException {
        send(SheetFormat.CSV, "trail.csv", filter, actor, locale, response);
    }

    private void send(
            SheetFormat format,
            String name,
            TrailFilter filter,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        export.begin(filter, format, actor);
        response.setContentType(format.contentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        export.write(filter, format, actor, locale, response.getOutputStream());
    }
}
