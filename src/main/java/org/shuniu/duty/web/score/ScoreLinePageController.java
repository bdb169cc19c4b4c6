package org.shuniu.duty.web.score;

import jakarta.validation.Valid;
import org.shuniu.duty.DutyScoreId;
import org.shuniu.duty.domain.score.LineAction;
import org.shuniu.duty.domain.score.ScoreAction;
import org.shuniu.duty.service.score.Deduct;
import org.shuniu.duty.service.score.MoveLine;
import org.shuniu.duty.service.score.ScoreQueries;
import org.shuniu.duty.service.score.ScoreService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A deduction by hand, and the reversal of one. */
@PageController
@RequestMapping("/duty-scores/{id}")
class ScoreLinePageController {
    static final String NOUNS = "reversal|approval|refusal";

    private final ScoreService scores;
    private final ScoreQueries queries;

    ScoreLinePageController(ScoreService scores, ScoreQueries queries) {
        this.scores = scores;
        this.queries = queries;
    }

    @GetMapping("/deduction")
    String blank(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        int version =
                queries.forStep(new DutyScoreId(id), ScoreAction.DEDUCT, actor).version();
        model.addAttribute("form", new Deduct(null, null, "", version));
        return deduction(id, actor, model);
    }

    @PostMapping("/deduction")
    String deduct(
            @PathVariable long id,
            @Valid @ModelAttribute("form") Deduct form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> scores.deduct(new DutyScoreId(id), form, actor));
        return done ? done(id, "duty.score.notice.deducted", next) : deduction(id, actor, model);
    }

    private String deduction(long id, Actor actor, Model model) {
        model.addAttribute("sheet", queries.forStep(new DutyScoreId(id), ScoreAction.DEDUCT, actor));
        model.addAttribute("items", ScoreItems.options());
        return "duty/score/deduction";
    }

    @GetMapping("/lines/{line}/{noun:" + NOUNS + "}")
    String ask(
            @PathVariable long id,
            @PathVariable long line,
            @PathVariable String noun,
            @CurrentActor Actor actor,
            Model model) {
        var action = LineAction.named(noun).orElseThrow(NotFoundException::new);
        int version = queries.forStep(new DutyScoreId(id), line, action, actor).version();
        model.addAttribute("form", new MoveLine("", version));
        return step(id, line, action, actor, model);
    }

    @PostMapping("/lines/{line}/{noun:" + NOUNS + "}")
    String move(
            @PathVariable long id,
            @PathVariable long line,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") MoveLine form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var action = LineAction.named(noun).orElseThrow(NotFoundException::new);
        boolean done = FormErrors.accepted(errors, () -> scores.move(new DutyScoreId(id), line, action, form, actor));
        return done ? done(id, "duty.score.notice." + action, next) : step(id, line, action, actor, model);
    }

    private String step(long id, long line, LineAction action, Actor actor, Model model) {
        model.addAttribute("line", queries.forStep(new DutyScoreId(id), line, action, actor));
        model.addAttribute("sheet", queries.view(new DutyScoreId(id), actor));
        model.addAttribute("action", action);
        return "duty/score/step";
    }

    private static String done(long id, String notice, RedirectAttributes next) {
        Notice.success(notice).into(next);
        return "redirect:/duty-scores/" + id;
    }
}
