package org.shuniu.supervision.web.api;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.MatterCard;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.command.DraftMatter;
import org.shuniu.supervision.service.life.ProposalService;
import org.shuniu.supervision.service.read.MatterListQueries;
import org.shuniu.supervision.service.read.MatterQueries;
import org.shuniu.supervision.service.view.MatterFilter;
import org.shuniu.supervision.service.view.MatterRow;
import org.shuniu.supervision.service.view.MatterView;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Matters as a collection and one by one. */
@ApiController
@RequestMapping("/api/v1/matters")
class MatterApiController {
    private final MatterListQueries list;
    private final MatterQueries matters;
    private final ProposalService proposals;
    private final Sayings sayings;

    MatterApiController(MatterListQueries list, MatterQueries matters, ProposalService proposals, Sayings sayings) {
        this.list = list;
        this.matters = matters;
        this.proposals = proposals;
        this.sayings = sayings;
    }

    @GetMapping
    PageOf<MatterRow> page(
            @ModelAttribute MatterFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return list.page(filter, actor, PageOf.number(page));
    }

    @PostMapping
    ResponseEntity<MatterView> propose(@Valid @RequestBody DraftMatter command, @CurrentActor Actor actor) {
        var id = proposals.propose(command, actor);
        return ResponseEntity.created(URI.create("/api/v1/matters/" + id.value()))
                .body(matters.view(id, actor));
    }

    @GetMapping("/{id}")
    MatterView one(@PathVariable long id, @CurrentActor Actor actor) {
        return matters.view(new MatterId(id), actor);
    }

    @PutMapping("/{id}")
    MatterView revise(@PathVariable long id, @Valid @RequestBody DraftMatter command, @CurrentActor Actor actor) {
        proposals.revise(new MatterId(id), command, actor);
        return matters.view(new MatterId(id), actor);
    }

    @GetMapping("/{id}/actions")
    List<Sayings.ActionAnswer> actions(@PathVariable long id, @CurrentActor Actor actor) {
        return sayings.of(matters.actions(new MatterId(id), actor));
    }

    /** Sub-items that new instructions have opened. */
    @GetMapping("/{id}/sub-items")
    List<MatterCard> children(@PathVariable long id, @CurrentActor Actor actor) {
        return matters.children(new MatterId(id), actor);
    }
}
