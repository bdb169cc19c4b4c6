package org.shuniu.identity.web.api;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.shuniu.identity.service.people.Delegate;
import org.shuniu.identity.service.people.MandateQueries;
import org.shuniu.identity.service.people.MandateRow;
import org.shuniu.identity.service.people.MandateService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/delegations")
class DelegationApiController {
    private final MandateService mandates;
    private final MandateQueries queries;

    DelegationApiController(MandateService mandates, MandateQueries queries) {
        this.mandates = mandates;
        this.queries = queries;
    }

    /** Mine; with {@code all=true} those of the office, for administrators. */
    @GetMapping
    List<MandateRow> list(@RequestParam(defaultValue = "false") boolean all, @CurrentActor Actor actor) {
        return all ? queries.all(actor) : queries.of(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Long> delegate(@RequestBody @Valid Delegate command, @CurrentActor Actor actor) {
        return Map.of("id", mandates.delegate(command, actor));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable long id, @CurrentActor Actor actor) {
        mandates.revoke(id, actor);
    }
}
