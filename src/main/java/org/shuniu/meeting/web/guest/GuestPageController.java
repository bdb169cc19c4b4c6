package org.shuniu.meeting.web.guest;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.service.guest.GuestService;
import org.shuniu.meeting.service.reply.AnswerInvitation;
import org.shuniu.meeting.web.notice.ReplyLines;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the holder of a personal link sees: no person is signed in here, the secret in the address is the key. */
@PageController
@RequestMapping("/meeting-guests/{token}")
class GuestPageController {
    private final GuestService guests;

    GuestPageController(GuestService guests) {
        this.guests = guests;
    }

    @GetMapping
    String page(@PathVariable String token, Model model) {
        var view = guests.page(token);
        var row = view.row();
        if (row != null) {
            model.addAttribute("form", ReplyLines.form(row));
        }
        return page(view, token, model);
    }

    private static String page(GuestService.GuestView view, String token, Model model) {
        model.addAttribute("guest", view);
        model.addAttribute("link", "/meeting-guests/" + token);
        return "meeting/guest/page";
    }

    @PostMapping("/reply")
    String answer(
            @PathVariable String token,
            @Valid @ModelAttribute("form") AnswerInvitation form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> guests.answer(token, form))) {
            Notice.success("meeting.notice.notice.answered").into(next);
            return "redirect:/meeting-guests/" + token;
        }
        return page(guests.page(token), token, model);
    }

    @GetMapping("/materials/{material}")
    ResponseEntity<Resource> material(@PathVariable String token, @PathVariable long material) {
        var content = guests.material(token, material);
        var disposition = content.showable() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.file().type()))
                .contentLength(content.file().size())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(content.file().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(content.path()));
    }
}
