package org.shuniu.supervision.web.filter;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.service.filter.FilterText;
import org.shuniu.supervision.service.filter.RenameFilter;
import org.shuniu.supervision.service.filter.SaveFilter;
import org.shuniu.supervision.service.filter.SavedFilterService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's saved filters of the list of matters. */
@PageController
@RequestMapping("/matters/filters")
class FilterPageController {
    private final SavedFilterService filters;

    FilterPageController(SavedFilterService filters) {
        this.filters = filters;
    }

    /** All of them, and the form that keeps the filter given as the query. */
    @GetMapping
    String list(@RequestParam(defaultValue = "") String query, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", new SaveFilter("", FilterText.canonical(query)));
        return page(actor, model);
    }

    @PostMapping
    String save(
            @Valid @ModelAttribute("form") SaveFilter form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> filters.save(form, actor))) {
            Notice.success("matterFilter.notice.saved").into(next);
            return "redirect:/matters?" + FilterText.canonical(form.query());
        }
        return page(actor, model);
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("saved", filters.of(actor));
        return "supervision/filter/list";
    }

    @GetMapping("/{id}/name")
    String askName(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var filter = filters.one(id, actor);
        model.addAttribute("filter", filter);
        model.addAttribute("form", new RenameFilter(filter.name()));
        return "supervision/filter/rename";
    }

    @PostMapping("/{id}/name")
    String rename(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RenameFilter form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        model.addAttribute("filter", filters.one(id, actor));
        if (FormErrors.accepted(errors, () -> filters.rename(id, form, actor))) {
            Notice.success("matterFilter.notice.renamed").into(next);
            return "redirect:/matters/filters";
        }
        return "supervision/filter/rename";
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable long id, @CurrentActor Actor actor, RedirectAttributes next) {
        filters.remove(id, actor);
        Notice.success("matterFilter.notice.removed").into(next);
        return "redirect:/matters/filters";
    }
}
