package org.shuniu.supervision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.record.FeedbackKind;
import org.shuniu.supervision.domain.record.Question;
import org.shuniu.supervision.domain.record.ReminderKind;
import org.shuniu.supervision.service.view.ActionLine;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a step, and the three moves of its handler: bound, called, answered; what was typed is kept. */
@Component("matterStepPages")
class StepPages {
    private final MatterReads reads;

    StepPages(MatterReads reads) {
        this.reads = reads;
    }

    /** What is bound and whom it concerns; {@code partId} is null for a step of the whole matter. */
    record Step(
            MatterId id,
            @Nullable Long partId,
            String noun,
            Actor actor,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {}

    String ask(MatterId id, @Nullable Long partId, String noun, Actor actor, Model model) {
        var matter = reads.matters().view(id, actor);
        if (partId == null) {
            model.addAttribute("form", StepForm.drawnFrom(matter.version(), matter.plannedDueOn()));
        } else {
            int version = reads.matters().part(id, partId, actor).version();
            model.addAttribute("form", StepForm.drawnFrom(version, null));
        }
        model.addAttribute("chosen", List.of());
        return page(id, partId, noun, actor, model);
    }

    String take(Step step, Runnable call) {
        if (!step.errors().hasErrors()) {
            try {
                call.run();
                Notice.success("supervision.notice.done").into(step.next());
                return "redirect:" + step.id().link();
            } catch (InvalidException e) {
                FormErrors.into(step.errors(), e);
            }
        }
        return page(step.id(), step.partId(), step.noun(), step.actor(), step.model());
    }

    private String page(MatterId id, @Nullable Long partId, String noun, Actor actor, Model model) {
        model.addAttribute("matter", reads.matters().view(id, actor));
        model.addAttribute("noun", noun);
        model.addAttribute("parts", reads.matters().parts(id, actor));
        var part = partId == null ? null : reads.matters().part(id, partId, actor);
        model.addAttribute("part", part);
        var actions = part == null ? reads.matters().actions(id, actor) : part.actions();
        model.addAttribute("refusal", refusal(actions, noun));
        model.addAttribute("questions", Question.values());
        model.addAttribute("feedbackKinds", FeedbackKind.values());
        model.addAttribute("reminderKinds", List.of(ReminderKind.CALL, ReminderKind.LETTER));
        model.addAttribute("handlers", Choices.withNone(reads.choices().handlers(actor)));
        model.addAttribute("unitNames", reads.choices().unitNames(actor));
        model.addAttribute(
                "files",
                reads.stories().files(id, actor).stream()
                        .filter(file -> file.addedBy() == actor.personId())
                        .toList());
        return "supervision/step";
    }

    /** Why the step is not open, where none of the actions behind its address is. */
    private static @Nullable ActionLine refusal(List<ActionLine> actions, String noun) {
        var lines = actions.stream().filter(line -> line.noun().equals(noun)).toList();
        return lines.stream().anyMatch(ActionLine::open)
                ? null
                : lines.stream().findFirst().orElse(null);
    }
}
