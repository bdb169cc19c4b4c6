package org.shuniu.audit.web;

import org.jspecify.annotations.Nullable;
import org.shuniu.audit.service.TrailFilter;
import org.shuniu.audit.service.TrailPage;
import org.shuniu.audit.service.TrailQueries;
import org.shuniu.audit.service.Verification;
import org.shuniu.audit.service.VerificationService;
import org.shuniu.kernel.Actor;
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

    AuditApiController(TrailQueries trail, VerificationService verifications) {
        this.trail = trail;
        this.verifications = verifications;
    }

    @GetMapping("/entries")
    TrailPage entries(
            @ModelAttribute TrailFilter filter,
            @RequestParam(required = false) @Nullable Long before,
            @CurrentActor Actor actor) {
        return trail.page(filter, before, actor);
    }

    @GetMapping("/verification")
    Verification verification(@CurrentActor Actor actor) {
        return verifications.verify(actor);
    }
}
