package org.shuniu.rules.web;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.rules.DecideOverride;
import org.shuniu.rules.OverrideCard;
import org.shuniu.rules.RuleOverrides;
import org.shuniu.rules.service.OverrideQueries;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@ApiController
@RequestMapping("/api/v1/rule-overrides")
class OverrideApiController {
    private final OverrideQueries queries;
    private final RuleOverrides overrides;

    OverrideApiController(OverrideQueries queries, RuleOverrides overrides) {
        this.queries = queries;
        this.overrides = overrides;
    }

    @GetMapping
    PageOf<OverrideCard> list(@RequestParam(defaultValue = "1") int page, @CurrentActor Actor actor) {
        return queries.page(actor, page);
    }

    @PostMapping("/{id}/decision")
    OverrideCard decide(@PathVariable long id, @Valid @RequestBody DecideOverride command, @CurrentActor Actor actor) {
        return overrides.decide(id, command, actor);
    }
}
