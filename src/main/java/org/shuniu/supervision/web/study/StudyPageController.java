package org.shuniu.supervision.web.study;

import jakarta.validation.Valid;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.domain.study.StudyAction;
import org.shuniu.supervision.service.study.DraftStudy;
import org.shuniu.supervision.service.study.MoveStudy;
import org.shuniu.supervision.service.study.StudyQueries;
import org.shuniu.supervision.service.study.StudyService;
import org.shuniu.supervision.study.StudyId;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new research report, its page, its words, and its steps. */
@PageController
@RequestMapping("/supervision/studies")
class StudyPageController {
    static final String NOUNS = "submission|approval|return|discard";

    private final StudyService studies;
    private final StudyQueries queries;
    private final OfficeTime time;

    StudyPageController(StudyService studies, StudyQueries queries, OfficeTime time) {
        this.studies = studies;
        this.queries = queries;
        this.time = time;
    }

    /** The page of a matter or an inspection leads here. */
    @GetMapping("/new")
    String blank(
            @RequestParam(required = false) @Nullable Long matter,
            @RequestParam(required = false) @Nullable Long inspection,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("form", DraftStudy.about(matter, inspection, time.today()));
        return form(matter, inspection, actor, model);
    }

    @PostMapping
    String draft(
            @Valid @ModelAttribute("form") DraftStudy form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var made = new ArrayList<StudyId>();
        if (FormErrors.accepted(errors, () -> made.add(studies.draft(form, actor)))) {
            Notice.success("supervision.study.notice.drafted").into(next);
            return "redirect:" + made.get(0).link();
        }
        return form(form.matterId(), form.inspectionId(), actor, model);
    }

    private String form(@Nullable Long matter, @Nullable Long inspection, Actor actor, Model model) {
        model.addAttribute("about", queries.about(matter, inspection, actor));
        model.addAttribute("target", "/supervision/studies");
        model.addAttribute("back", matter == null ? "/inspections/" + inspection : "/matters/" + matter);
        return "supervision/study/form";
    }

    @GetMapping("/{id:\\d+}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("study", queries.view(new StudyId(id), actor));
        model.addAttribute("form", new MoveStudy("", 0));
        return "supervision/study/show";
    }

    @GetMapping("/{id:\\d+}/edit")
    String edit(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", queries.draft(new StudyId(id), actor));
        return form(new StudyId(id), actor, model);
    }

    @PostMapping("/{id:\\d+}/edit")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DraftStudy form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        queries.draft(new StudyId(id), actor);
        if (FormErrors.accepted(errors, () -> studies.edit(new StudyId(id), form, actor))) {
            Notice.success("supervision.study.notice.saved").into(next);
            return "redirect:" + new StudyId(id).link();
        }
        return form(new StudyId(id), actor, model);
    }

    private String form(StudyId id, Actor actor, Model model) {
        model.addAttribute("about", queries.view(id, actor).about().title());
        model.addAttribute("target", id.link() + "/edit");
        model.addAttribute("back", id.link());
        return "supervision/study/form";
    }

    @PostMapping("/{id:\\d+}/{noun:" + NOUNS + "}")
    String take(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") MoveStudy form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var action = StudyAction.named(noun).orElseThrow(NotFoundException::new);
        if (FormErrors.accepted(errors, () -> studies.take(new StudyId(id), action, form, actor))) {
            Notice.success("supervision.study.done." + action).into(next);
            return "redirect:" + new StudyId(id).link();
        }
        model.addAttribute("study", queries.view(new StudyId(id), actor));
        return "supervision/study/show";
    }
}
