package org.shuniu.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.service.TrailFilter;
import org.shuniu.audit.service.TrailPage;
import org.shuniu.audit.service.TrailQueries;
import org.shuniu.audit.service.TrailWords;
import org.shuniu.audit.service.Verification;
import org.shuniu.audit.service.VerificationService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.PageController;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@PageController
@RequestMapping("/audit")
class AuditPageController {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final TrailQueries trail;
    private final VerificationService verifications;
    private final TrailFile file;
    private final TrailWords words;
    private final Clock clock;

    AuditPageController(
            TrailQueries trail, VerificationService verifications, TrailFile file, TrailWords words, Clock clock) {
        this.trail = trail;
        this.words = words;
        this.verifications = verifications;
        this.file = file;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") TrailFilter filter,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam Map<String, String> asked,
            @CurrentActor Actor actor,
            Model model) {
        TrailPage page = trail.page(filter, before, actor);
        model.addAttribute("page", page);
        model.addAttribute("lines", words.lines(page.rows(), LocaleContextHolder.getLocale()));
        model.addAttribute("verbs", trail.verbs(actor));
        model.addAttribute("kinds", trail.kinds(actor));
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute("narrowed", !filter.equals(TrailFilter.EVERYTHING));
        model.addAttribute("firstPage", before == null);
        return "audit/list";
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
    String verification(@CurrentActor Actor actor, Model model) {
        Verification result = verifications.verify(actor);
        model.addAttribute("result", result);
        model.addAttribute("checkedAt", text(result.checkedAt()));
        model.addAttribute("unsealedSince", text(result.unsealedSince()));
        return "audit/verification";
    }

    private @Nullable String text(@Nullable Instant at) {
        return at == null ? null : FORM.format(at.atZone(clock.getZone()));
    }
}
