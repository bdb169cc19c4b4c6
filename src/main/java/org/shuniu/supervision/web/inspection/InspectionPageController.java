package org.shuniu.supervision.web.inspection;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.service.inspection.InspectionService;
import org.shuniu.supervision.service.inspection.command.DraftInspection;
import org.shuniu.supervision.service.inspection.read.InspectionQueries;
import org.shuniu.supervision.web.LinesEditor;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new plan, the page of an inspection, and the same plan changed. */
@PageController
@RequestMapping("/inspections")
class InspectionPageController {
    private final InspectionService inspections;
    private final InspectionQueries queries;
    private final InspectionScreen screen;
    private final OfficeTime time;

    InspectionPageController(
            InspectionService inspections, InspectionQueries queries, InspectionScreen screen, OfficeTime time) {
        this.inspections = inspections;
        this.queries = queries;
        this.screen = screen;
        this.time = time;
    }

    @InitBinder
    void readListsByLine(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, "objects", new LinesEditor());
    }

    /** For the next month unless told otherwise; a matter's page asks with its number. */
    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable String matter, @CurrentActor Actor actor, Model model) {
        queries.requireDrafter(actor);
        var today = time.today();
        model.addAttribute("form", DraftInspection.blank(today, today.plusMonths(1), matter));
        return screen.form(actor, model);
    }

    @PostMapping
    String draft(
            @Valid @ModelAttribute("form") DraftInspection form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        queries.requireDrafter(actor);
        if (!errors.hasErrors()) {
            try {
                var id = inspections.draft(form, actor);
                Notice.success("inspection.notice.drafted").into(next);
                return "redirect:" + id.link();
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        return screen.form(actor, model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        return screen.show(new InspectionId(id), actor, model);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", queries.draft(new InspectionId(id), actor));
        model.addAttribute("inspection", queries.view(new InspectionId(id), actor));
        return screen.form(actor, model);
    }

    @PostMapping("/{id}/edit")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DraftInspection form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var inspection = new InspectionId(id);
        model.addAttribute("inspection", queries.view(inspection, actor));
        if (FormErrors.accepted(errors, () -> inspections.edit(inspection, form, actor))) {
            Notice.success("inspection.notice.done").into(next);
            return "redirect:" + inspection.link();
        }
        return screen.form(actor, model);
    }
}
