package org.shuniu.meeting.web.guest;

import jakarta.validation.Valid;
import java.util.concurrent.atomic.AtomicReference;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.MeetingPageQueries;
import org.shuniu.meeting.service.guest.GuestLinkService;
import org.shuniu.meeting.service.guest.MakeGuestLink;
import org.shuniu.meeting.service.notice.read.ReplyQueries;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Personal links of a meeting: made, listed without their secret, revoked. */
@PageController
@RequestMapping("/meetings/{id:\\d+}/guest-links")
class GuestLinkPageController {
    private final GuestLinkService links;
    private final ReplyQueries replies;
    private final MeetingPageQueries meetings;

    GuestLinkPageController(GuestLinkService links, ReplyQueries replies, MeetingPageQueries meetings) {
        this.links = links;
        this.replies = replies;
        this.meetings = meetings;
    }

    @GetMapping
    String list(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", new MakeGuestLink("", null));
        return page(new MeetingId(id), actor, model);
    }

    private String page(MeetingId id, Actor actor, Model model) {
        model.addAttribute("links", links.links(id, actor));
        model.addAttribute("meeting", meetings.view(id, actor));
        model.addAttribute(
                "invitations",
                replies.replies(id, actor).rows().stream()
                        .filter(row -> row.sent())
                        .map(row -> Option.named(String.valueOf(row.id()), row.name()))
                        .toList());
        return "meeting/guest/links";
    }

    /** The address is shown once, on the page that follows. */
    @PostMapping
    String make(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MakeGuestLink form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        var secret = new AtomicReference<>("");
        if (FormErrors.accepted(errors, () -> secret.set(links.make(meeting, form, actor)))) {
            next.addFlashAttribute(
                    "address",
                    ServletUriComponentsBuilder.fromCurrentContextPath()
                            .path("/meeting-guests/{secret}")
                            .buildAndExpand(secret.get())
                            .toUriString());
            Notice.success("meeting.guest.notice.made").into(next);
            return "redirect:" + meeting.link() + "/guest-links";
        }
        return page(meeting, actor, model);
    }

    @PostMapping("/{link}/revocation")
    String revoke(@PathVariable long id, @PathVariable long link, @CurrentActor Actor actor, RedirectAttributes next) {
        links.revoke(new MeetingId(id), link, actor);
        Notice.success("meeting.guest.notice.revoked").into(next);
        return "redirect:" + new MeetingId(id).link() + "/guest-links";
    }
}
