package org.shuniu.supervision.web.instruction;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.followup.FollowUpSource;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.service.instruction.InstructionFilter;
import org.shuniu.supervision.service.instruction.InstructionListQueries;
import org.shuniu.supervision.service.instruction.InstructionQueries;
import org.shuniu.supervision.service.instruction.InstructionRow;
import org.shuniu.supervision.service.instruction.InstructionService;
import org.shuniu.supervision.service.instruction.InstructionView;
import org.shuniu.supervision.service.instruction.RegisterInstruction;
import org.shuniu.supervision.service.instruction.UnitFigures;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Instructions as a collection and one by one. */
@ApiController
@RequestMapping("/api/v1/instructions")
class InstructionApiController {
    private final InstructionListQueries list;
    private final InstructionQueries queries;
    private final InstructionService instructions;

    InstructionApiController(InstructionListQueries list, InstructionQueries queries, InstructionService instructions) {
        this.list = list;
        this.queries = queries;
        this.instructions = instructions;
    }

    @GetMapping
    PageOf<InstructionRow> page(
            @ModelAttribute InstructionFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return list.page(filter, actor, PageOf.number(page));
    }

    @PostMapping
    ResponseEntity<InstructionView> register(
            @Valid @RequestBody RegisterInstruction command, @CurrentActor Actor actor) {
        var id = instructions.register(command, actor);
        return ResponseEntity.created(URI.create("/api/v1/instructions/" + id.value()))
                .body(queries.view(id, actor).plain());
    }

    @GetMapping("/{id}")
    InstructionView one(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new InstructionId(id), actor).plain();
    }

    @PutMapping("/{id}")
    InstructionView correct(
            @PathVariable long id, @Valid @RequestBody RegisterInstruction command, @CurrentActor Actor actor) {
        instructions.correct(new InstructionId(id), command, actor);
        return queries.view(new InstructionId(id), actor).plain();
    }

    /** By lead unit. */
    @GetMapping("/statistics")
    List<UnitFigures> statistics(@ModelAttribute InstructionFilter filter, @CurrentActor Actor actor) {
        return list.figures(filter, actor);
    }

    /** Leaders whose instructions are registered here. */
    @GetMapping("/leaders")
    List<InstructionQueries.Leader> leaders(@CurrentActor Actor actor) {
        return queries.leaders(actor);
    }

    /** Papers on which an instruction may stand, by number or title. */
    @GetMapping("/papers")
    List<FollowUpSource.Paper> papers(
            @RequestParam(required = false) @Nullable String search, @CurrentActor Actor actor) {
        return queries.papers(search, actor);
    }
}
