package org.shuniu.supervision.web.instruction;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.service.instruction.InstructionFiles;
import org.shuniu.supervision.service.instruction.InstructionQueries;
import org.shuniu.supervision.service.instruction.InstructionService;
import org.shuniu.supervision.service.instruction.RegisterInstruction;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One instruction: register, read, put right, with the scan of its paper. */
@PageController
class InstructionPageController {
    private final InstructionService instructions;
    private final InstructionFiles files;
    private final InstructionQueries queries;
    private final InstructionScreen screen;

    InstructionPageController(
            InstructionService instructions,
            InstructionFiles files,
            InstructionQueries queries,
            InstructionScreen screen) {
        this.instructions = instructions;
        this.files = files;
        this.queries = queries;
        this.screen = screen;
    }

    @GetMapping("/instructions/new")
    String blank(
            @RequestParam(required = false) @Nullable String paperKind,
            @RequestParam(required = false) @Nullable Long paperId,
            @RequestParam(required = false) @Nullable String search,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("form", queries.blank(paperKind, paperId, actor));
        screen.form(search, actor, model);
        return "supervision/instruction/form";
    }

    @PostMapping("/instructions")
    String register(
            @Valid @ModelAttribute("form") RegisterInstruction form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next)
            throws IOException {
        if (!errors.hasErrors()) {
            try {
                var id = registered(form, file, actor);
                Notice.success("instruction.notice.registered").into(next);
                return "redirect:" + id.link();
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        queries.blank(null, null, actor);
        screen.form(null, actor, model);
        return "supervision/instruction/form";
    }

    private InstructionId registered(RegisterInstruction form, @Nullable MultipartFile file, Actor actor)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return instructions.register(form, actor);
        }
        try (var content = file.getInputStream()) {
            return files.register(form, name(file), content, actor);
        }
    }

    @GetMapping("/instructions/{id}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        screen.show(new InstructionId(id), actor, model);
        return "supervision/instruction/show";
    }

    @GetMapping("/instructions/{id}/edit")
    String edit(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String search,
            @CurrentActor Actor actor,
            Model model) {
        var view = queries.view(new InstructionId(id), actor);
        model.addAttribute("instruction", view);
        model.addAttribute("form", view.form());
        screen.form(search, actor, model);
        return "supervision/instruction/form";
    }

    @PostMapping("/instructions/{id}/edit")
    String correct(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RegisterInstruction form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var instruction = new InstructionId(id);
        model.addAttribute("instruction", queries.view(instruction, actor));
        if (!errors.hasErrors()) {
            try {
                instructions.correct(instruction, form, actor);
                Notice.success("instruction.notice.corrected").into(next);
                return "redirect:" + instruction.link();
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        screen.form(null, actor, model);
        return "supervision/instruction/form";
    }

    @PostMapping("/instructions/{id}/attachments")
    String attach(
            @PathVariable long id, @RequestParam MultipartFile file, @CurrentActor Actor actor, RedirectAttributes next)
            throws IOException {
        var instruction = new InstructionId(id);
        try (var content = file.getInputStream()) {
            files.attach(instruction, name(file), content, actor);
        }
        Notice.success("instruction.notice.attached").into(next);
        return "redirect:" + instruction.link();
    }

    @PostMapping("/instructions/{id}/attachments/removal")
    String detach(
            @PathVariable long id, @RequestParam long fileId, @CurrentActor Actor actor, RedirectAttributes next) {
        var instruction = new InstructionId(id);
        files.detach(instruction, fileId, actor);
        Notice.success("instruction.notice.detached").into(next);
        return "redirect:" + instruction.link();
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
