package org.shuniu.rules.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.rules.service.RuleCard;
import org.shuniu.rules.service.RuleLibrary;
import org.shuniu.rules.service.RuleRow;
import org.shuniu.rules.service.version.AddRuleVersion;
import org.shuniu.rules.service.version.RuleVersionService;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/rules")
class RuleApiController {
    private final RuleLibrary library;
    private final RuleVersionService versions;

    RuleApiController(RuleLibrary library, RuleVersionService versions) {
        this.library = library;
        this.versions = versions;
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

    /** A new dated version of a rule; those before it stay as they are. */
    @PostMapping("/{code}/versions")
    @ResponseStatus(HttpStatus.CREATED)
    RuleCard add(@PathVariable String code, @Valid @RequestBody AddRuleVersion command, @CurrentActor Actor actor) {
        versions.add(code, command, actor);
        return library.card(code);
    }
}
