package org.shuniu.supervision.web.filter;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.service.filter.FilterLink;
import org.shuniu.supervision.service.filter.RenameFilter;
import org.shuniu.supervision.service.filter.SaveFilter;
import org.shuniu.supervision.service.filter.SavedFilterService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** One's own saved filters for programs. */
@ApiController
@RequestMapping("/api/v1/matters/filters")
class FilterApiController {
    private final SavedFilterService filters;

    FilterApiController(SavedFilterService filters) {
        this.filters = filters;
    }

    @GetMapping
    List<FilterLink> all(@CurrentActor Actor actor) {
        return filters.of(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    FilterLink save(@Valid @RequestBody SaveFilter command, @CurrentActor Actor actor) {
        return filters.save(command, actor);
    }

    @PutMapping("/{id}")
    FilterLink rename(@PathVariable long id, @Valid @RequestBody RenameFilter command, @CurrentActor Actor actor) {
        return filters.rename(id, command, actor);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, @CurrentActor Actor actor) {
        filters.remove(id, actor);
    }
}
