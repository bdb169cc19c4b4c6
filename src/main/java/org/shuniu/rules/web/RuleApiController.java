package org.shuniu.rules.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.rules.service.RuleCard;
import org.shuniu.rules.service.RuleLibrary;
import org.shuniu.rules.service.RuleRow;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@ApiController
@RequestMapping("/api/v1/rules")
class RuleApiController {
    private final RuleLibrary library;

    RuleApiController(RuleLibrary library) {
        this.library = library;
    }

    @GetMapping
    List<RuleRow> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String set,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "false") boolean all) {
        return library.rows(q, set, Objects.requireNonNullElseGet(on, library::today), all);
    }

    @GetMapping("/{code}")
    RuleCard show(@PathVariable String code) {
        return library.card(code);
    }
}
