package org.shuniu.notification.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.notification.service.ChannelService;
import org.shuniu.notification.service.ChooseChannels;
import org.shuniu.notification.service.InboxQueries;
import org.shuniu.notification.service.InboxService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@PageController
@RequestMapping("/inbox")
class InboxPageController {
    private final InboxQueries inbox;
    private final InboxService service;
    private final ChannelService channels;

    InboxPageController(InboxQueries inbox, InboxService service, ChannelService channels) {
        this.inbox = inbox;
        this.service = service;
        this.channels = channels;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, @CurrentActor Actor actor, Locale locale, Model model) {
        model.addAttribute("inbox", inbox.page(actor, page, locale));
        return "notification/inbox";
    }

    /** Opening a line and marking it are one step, so that the badge is right without a script. */
    @PostMapping("/{id}/read")
    String read(@PathVariable long id, @RequestParam(defaultValue = "false") boolean open, @CurrentActor Actor actor) {
        String link = service.read(id, actor);
        return "redirect:" + (open && link != null ? link : "/inbox");
    }

    @PostMapping("/read")
    String readAll(@CurrentActor Actor actor, RedirectAttributes next) {
        service.readAll(actor);
        Notice.success("notification.inbox.allRead").into(next);
        return "redirect:/inbox";
    }

    @GetMapping("/channels")
    String channels(@CurrentActor Actor actor, Model model) {
        return form(channels.current(actor), model);
    }

    @PostMapping("/channels")
    String choose(
            @Valid @ModelAttribute("form") ChooseChannels form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                channels.choose(form, actor);
                Notice.success("notification.channels.saved").into(next);
                return "redirect:/inbox/channels";
            } catch (InvalidException refused) {
                FormErrors.into(errors, refused);
            }
        }
        return form(null, model);
    }

    private String form(@Nullable ChooseChannels drawn, Model model) {
        if (drawn != null) {
            model.addAttribute("form", drawn);
        }
        model.addAttribute("mailOn", channels.isMailOn());
        return "notification/channels";
    }
}
