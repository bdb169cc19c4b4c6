package org.shuniu.rules.web;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.rules.service.RuleCard;
import org.shuniu.rules.service.RuleLibrary;
import org.shuniu.rules.service.RuleRow;
import org.shuniu.rules.service.version.AddRuleVersion;
import org.shuniu.rules.service.version.RuleVersionService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The rule library of the administrator, for programs. */
@ApiController
@RequestMapping("/api/v1/admin/rules")
class RuleVersionApiController {
    private final RuleVersionService versions;
    private final RuleLibrary library;

    RuleVersionApiController(RuleVersionService versions, RuleLibrary library) {
        this.versions = versions;
        this.library = library;
    }

    @GetMapping
    List<RuleRow> list(@RequestParam(required = false) @Nullable String q, @CurrentActor Actor actor) {
        versions.require(actor);
        return library.rows(q, null, library.today(), true);
    }

    @GetMapping("/{code}")
    RuleCard show(@PathVariable String code, @CurrentActor Actor actor) {
        versions.require(actor);
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
