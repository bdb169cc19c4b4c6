package org.shuniu.supervision.web.assessment;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.domain.assessment.Weight;
import org.shuniu.supervision.service.assessment.CriterionService;
import org.shuniu.supervision.service.assessment.SetCriterion;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What counts how much, for programs. */
@ApiController
@RequestMapping("/api/v1/supervision-criteria")
class CriterionApiController {
    private final CriterionService criteria;
    private final OfficeTime time;

    CriterionApiController(CriterionService criteria, OfficeTime time) {
        this.criteria = criteria;
        this.time = time;
    }

    /** In force on that day, today unless another is named. */
    @GetMapping
    List<Weight> on(@RequestParam(required = false) @Nullable LocalDate day, @CurrentActor Actor actor) {
        return criteria.on(day == null ? time.today() : day, actor);
    }

    @GetMapping("/changes")
    List<CriterionService.Change> changes(@CurrentActor Actor actor) {
        return criteria.changes(actor);
    }

    @PostMapping
    List<CriterionService.Change> set(@Valid @RequestBody SetCriterion command, @CurrentActor Actor actor) {
        criteria.set(command, actor);
        return criteria.changes(actor);
    }
}
