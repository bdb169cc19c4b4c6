package org.shuniu.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.service.TrailFilter;
import org.shuniu.audit.service.TrailPage;
import org.shuniu.audit.service.TrailQueries;
import org.shuniu.audit.service.Verification;
import org.shuniu.audit.service.VerificationService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@ApiController
@RequestMapping("/api/v1/audit")
class AuditApiController {
    private final TrailQueries trail;
    private final VerificationService verifications;
    private final TrailFile file;

    AuditApiController(TrailQueries trail, VerificationService verifications, TrailFile file) {
        this.trail = trail;
        this.verifications = verifications;
        this.file = file;
    }

    @GetMapping("/entries")
    TrailPage entries(
            @ModelAttribute TrailFilter filter,
            @RequestParam(required = false) @Nullable Long before,
            @CurrentActor Actor actor) {
        return trail.page(filter, before, actor);
    }

    @GetMapping("/entries.xlsx")
    void excel(@ModelAttribute TrailFilter filter, @CurrentActor Actor actor, HttpServletResponse response)
            throws IOException {
        file.send(SheetFormat.XLSX, filter, actor, response);
    }

    @GetMapping("/entries.csv")
    void csv(@ModelAttribute TrailFilter filter, @CurrentActor Actor actor, HttpServletResponse response)
            throws IOException {
        file.send(SheetFormat.CSV, filter, actor, response);
    }

    @GetMapping("/verification")
    Verification verification(@CurrentActor Actor actor) {
        return verifications.verify(actor);
    }
}
