package org.shuniu.identity.web.api;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.service.organ.CloseOrgan;
import org.shuniu.identity.service.organ.EditOrgan;
import org.shuniu.identity.service.organ.FoundOrgan;
import org.shuniu.identity.service.organ.MergeOrgans;
import org.shuniu.identity.service.organ.MoveOrgan;
import org.shuniu.identity.service.organ.OrganLine;
import org.shuniu.identity.service.organ.OrganQueries;
import org.shuniu.identity.service.organ.OrganService;
import org.shuniu.identity.service.organ.OrganView;
import org.shuniu.identity.service.organ.RenameOrgan;
import org.shuniu.identity.service.organ.SplitOrgan;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/organs")
class OrganApiController {
    private final OrganQueries queries;
    private final OrganService organs;

    OrganApiController(OrganQueries queries, OrganService organs) {
        this.queries = queries;
        this.organs = organs;
    }

    @GetMapping
    List<OrganCard> search(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "50") int limit) {
        return queries.search(text, limit);
    }

    /** @param on the day of the tree, today when empty */
    @GetMapping("/tree")
    List<OrganLine> tree(@RequestParam(required = false) @Nullable LocalDate on) {
        return queries.tree(on);
    }

    @GetMapping("/{id}")
    OrganView organ(@PathVariable long id) {
        return queries.organ(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OrganView found(@RequestBody @Valid FoundOrgan command, @CurrentActor Actor actor) {
        return queries.organ(organs.found(command, actor));
    }

    @PutMapping("/{id}")
    OrganView edit(@PathVariable long id, @RequestBody @Valid EditOrgan command, @CurrentActor Actor actor) {
        organs.edit(id, command, actor);
        return queries.organ(id);
    }

    @PostMapping("/{id}/name")
    OrganView rename(@PathVariable long id, @RequestBody @Valid RenameOrgan command, @CurrentActor Actor actor) {
        organs.rename(id, command, actor);
        return queries.organ(id);
    }

    @PostMapping("/{id}/placement")
    OrganView move(@PathVariable long id, @RequestBody @Valid MoveOrgan command, @CurrentActor Actor actor) {
        organs.move(id, command, actor);
        return queries.organ(id);
    }

    @PostMapping("/{id}/closing")
    OrganView close(@PathVariable long id, @RequestBody @Valid CloseOrgan command, @CurrentActor Actor actor) {
        organs.close(id, command, actor);
        return queries.organ(id);
    }

    @PostMapping("/mergers")
    @ResponseStatus(HttpStatus.CREATED)
    OrganView merge(@RequestBody @Valid MergeOrgans command, @CurrentActor Actor actor) {
        return queries.organ(organs.merge(command, actor));
    }

    @PostMapping("/splits")
    @ResponseStatus(HttpStatus.CREATED)
    List<OrganView> split(@RequestBody @Valid SplitOrgan command, @CurrentActor Actor actor) {
        return organs.split(command, actor).stream().map(queries::organ).toList();
    }
}
