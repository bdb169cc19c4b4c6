package org.shuniu.search.web;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.search.service.SearchHit;
import org.shuniu.search.service.SearchQueries;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@ApiController
class SearchApiController {
    private final SearchQueries search;

    SearchApiController(SearchQueries search) {
        this.search = search;
    }

    @GetMapping("/api/v1/search")
    PageOf<SearchHit> results(
            @RequestParam String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return search.find(q, kind, actor, page);
    }
}
