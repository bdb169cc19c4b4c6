package org.shuniu.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.shuniu.audit.service.TrailExport;
import org.shuniu.audit.service.TrailFilter;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.SheetFormat;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The trail as a file, the same for pages and programs. */
@Component
class TrailFile {
    private final TrailExport export;

    TrailFile(TrailExport export) {
        this.export = export;
    }

    void send(SheetFormat format, TrailFilter filter, Actor actor, HttpServletResponse response) throws IOException {
        export.begin(filter, format, actor);
        Locale locale = LocaleContextHolder.getLocale();
        String name = "trail." + format.name().toLowerCase(Locale.ROOT);
        response.setContentType(format.contentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        export.write(filter, format, actor, locale, response.getOutputStream());
    }
}
