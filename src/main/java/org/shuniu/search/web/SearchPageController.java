package org.shuniu.search.web;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.shuniu.search.service.SearchQueries;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

@PageController
class SearchPageController {
    private final SearchQueries search;

    SearchPageController(SearchQueries search) {
        this.search = search;
    }

    @GetMapping("/search")
    String results(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("q", q);
        model.addAttribute("asked", !q.isBlank());
        model.addAttribute("page", search.find(q, kind, actor, page));
        var here = UriComponentsBuilder.fromPath("/search").queryParam("q", "{q}");
        String base = kind == null
                ? here.encode().buildAndExpand(q).toUriString()
                : here.queryParam("kind", "{kind}")
                        .encode()
                        .buildAndExpand(q, kind)
                        .toUriString();
        model.addAttribute("base", base + "&");
        return "search/results";
    }
}
