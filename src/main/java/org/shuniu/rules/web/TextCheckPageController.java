package org.shuniu.rules.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.PageController;
import org.shuniu.rules.service.ReadText;
import org.shuniu.rules.service.TextCheckService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Paste a text, or upload one, and see its faults by line. Nothing is stored, so the answer needs no redirect. */
@PageController
@RequestMapping("/rules/check")
class TextCheckPageController {
    private static final String PAGE = "rules/check";

    private final TextCheckService texts;

    TextCheckPageController(TextCheckService texts) {
        this.texts = texts;
    }

    @GetMapping
    String form(@ModelAttribute("form") ReadText form) {
        return PAGE;
    }

    @PostMapping
    String read(
            @ModelAttribute("form") ReadText form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentActor Actor actor,
            Model model)
            throws IOException {
        try {
            ReadText chosen = chosen(form, file, actor);
            model.addAttribute("findings", texts.read(chosen, actor));
            model.addAttribute("form", chosen);
        } catch (InvalidException refused) {
            FormErrors.into(errors, refused);
        }
        return PAGE;
    }

    private ReadText chosen(ReadText form, @Nullable MultipartFile file, Actor actor) throws IOException {
        if (file == null || file.isEmpty()) {
            return form;
        }
        return new ReadText(texts.decode(String.valueOf(file.getOriginalFilename()), file.getBytes(), actor));
    }
}
