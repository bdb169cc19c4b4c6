package org.shuniu.rules.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.web.PageController;
import org.shuniu.rules.service.RuleLibrary;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@PageController
@RequestMapping("/rules")
class RulePageController {
    private final RuleLibrary library;

    RulePageController(RuleLibrary library) {
        this.library = library;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String set,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        LocalDate day = Objects.requireNonNullElseGet(on, library::today);
        model.addAttribute("rows", library.rows(q, set, day, all));
        model.addAttribute("sets", library.sets());
        model.addAttribute("profile", library.profile());
        model.addAttribute("q", Objects.requireNonNullElse(q, ""));
        model.addAttribute("set", Objects.requireNonNullElse(set, ""));
        model.addAttribute("on", day);
        model.addAttribute("all", all);
        return "rules/list";
    }

    @GetMapping("/{code:[RM]\\d{2}}")
    String show(@PathVariable String code, Model model) {
        model.addAttribute("base", "/rules");
        model.addAttribute("rule", library.card(code));
        return "rules/show";
    }
}
