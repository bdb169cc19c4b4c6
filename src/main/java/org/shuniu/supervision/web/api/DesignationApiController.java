package org.shuniu.supervision.web.api;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.service.command.Designate;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.life.DesignationService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Which departments are designated to supervise (第七条). */
@ApiController
@RequestMapping("/api/v1/designations")
class DesignationApiController {
    private final DesignationService designations;

    DesignationApiController(DesignationService designations) {
        this.designations = designations;
    }

    @GetMapping
    List<DesignationService.DesignationRow> list(@CurrentActor Actor actor) {
        return designations.of(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Long> designate(@Valid @RequestBody Designate command, @CurrentActor Actor actor) {
        return Map.of("id", designations.designate(command, actor));
    }

    /** Taken back, or recorded wrongly: it holds no more from today on. */
    @PostMapping("/{id}/ending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable long id, @Valid @RequestBody GiveReason command, @CurrentActor Actor actor) {
        designations.end(id, command, actor);
    }
}
