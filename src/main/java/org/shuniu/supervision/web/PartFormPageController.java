package org.shuniu.supervision.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.command.AskExtension;
import org.shuniu.supervision.service.command.DecideExtension;
import org.shuniu.supervision.service.command.Examine;
import org.shuniu.supervision.service.command.GiveFeedback;
import org.shuniu.supervision.service.command.Remind;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The longer forms of a part: feedback with files, extensions, examination, reminders. */
@PageController
@RequestMapping("/matters/{id}/parts/{partId}")
class PartFormPageController {
    private final PartSteps steps;
    private final StepPages pages;

    PartFormPageController(PartSteps steps, StepPages pages) {
        this.steps = steps;
        this.pages = pages;
    }

    /** Files stay with the matter even when the words are refused, so that nobody uploads twice. */
    @PostMapping("/feedback")
    String feedBack(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @ModelAttribute("form") GiveFeedback form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next)
            throws IOException {
        var matter = new MatterId(id);
        var evidence = new ArrayList<>(form.files());
        try {
            for (MultipartFile upload : file == null ? List.<MultipartFile>of() : file) {
                if (!upload.isEmpty()) {
                    evidence.add(attach(matter, partId, upload, actor));
                }
            }
        } catch (InvalidException e) {
            FormErrors.into(errors, e);
        }
        model.addAttribute("chosen", evidence);
        var command = new GiveFeedback(form.kind(), form.text(), evidence, form.version());
        return pages.take(
                new StepPages.Step(matter, partId, "feedback", actor, errors, model, next),
                () -> steps.feedback().feedBack(matter, partId, command, actor));
    }

    private long attach(MatterId matter, long partId, MultipartFile upload, Actor actor) throws IOException {
        String name = Objects.requireNonNullElse(upload.getOriginalFilename(), "");
        try (var content = upload.getInputStream()) {
            return steps.feedback().attach(matter, partId, name, content, actor).id();
        }
    }

    @PostMapping("/extensions")
    String askExtension(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @ModelAttribute("form") AskExtension form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var matter = new MatterId(id);
        return pages.take(
                new StepPages.Step(matter, partId, "extensions", actor, errors, model, next),
                () -> steps.extensions().ask(matter, partId, form, actor));
    }

    @PostMapping("/extension-decision")
    String decideExtension(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @ModelAttribute("form") DecideExtension form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var matter = new MatterId(id);
        return pages.take(
                new StepPages.Step(matter, partId, "extension-decision", actor, errors, model, next),
                () -> steps.extensions().decide(matter, partId, form, actor));
    }

    @PostMapping("/examination")
    String examine(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @ModelAttribute("form") Examine form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var matter = new MatterId(id);
        return pages.take(
                new StepPages.Step(matter, partId, "examination", actor, errors, model, next),
                () -> steps.examinations().examine(matter, partId, form, actor));
    }

    @PostMapping("/reminders")
    String remind(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @ModelAttribute("form") Remind form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var matter = new MatterId(id);
        return pages.take(
                new StepPages.Step(matter, partId, "reminders", actor, errors, model, next),
                () -> steps.examinations().remind(matter, partId, form, actor));
    }
}
