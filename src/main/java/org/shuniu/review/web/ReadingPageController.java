package org.shuniu.review.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.review.service.OpinionService;
import org.shuniu.review.service.ReadingService;
import org.shuniu.review.service.WorkItemService;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Copies to read, watches, and the confirmation of recorded opinions. */
@PageController
class ReadingPageController {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ReadingService reading;
    private final OpinionService opinions;
    private final WorkItemService items;
    private final Clock clock;

    ReadingPageController(ReadingService reading, OpinionService opinions, WorkItemService items, Clock clock) {
        this.reading = reading;
        this.opinions = opinions;
        this.items = items;
        this.clock = clock;
    }

    @GetMapping("/circulations/{id}")
    String copy(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        ReadingService.Copy copy = reading.open(id, actor);
        model.addAttribute("copy", copy);
        model.addAttribute("sentAt", MINUTE.format(copy.sentAt().atZone(clock.getZone())));
        return "review/circulation";
    }

    @PostMapping("/circulations/{id}/read")
    String read(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reply,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        reading.reply(id, reply, actor);
        Notice.success("review.circulation.notice").into(next);
        return "redirect:/?box=toread";
    }

    @PostMapping("/cases/{kind}/{id}/watch")
    String watch(@PathVariable String kind, @PathVariable long id, @CurrentActor Actor actor, RedirectAttributes next) {
        SubjectRef subject = items.visible(subject(kind, id), actor);
        reading.watch(subject, actor);
        Notice.success("review.watch.notice.on").into(next);
        return "redirect:" + items.link(subject);
    }

    @PostMapping("/cases/{kind}/{id}/unwatch")
    String unwatch(
            @PathVariable String kind, @PathVariable long id, @CurrentActor Actor actor, RedirectAttributes next) {
        SubjectRef subject = items.visible(subject(kind, id), actor);
        reading.unwatch(subject, actor);
        Notice.success("review.watch.notice.off").into(next);
        return "redirect:" + items.link(subject);
    }

    @PostMapping("/opinions/{id}/confirmation")
    String confirm(@PathVariable long id, @CurrentActor Actor actor, RedirectAttributes next) {
        SubjectRef subject = opinions.confirm(id, actor);
        Notice.success("review.opinion.notice.confirmed").into(next);
        return "redirect:" + items.link(subject);
    }

    private static SubjectRef subject(String kind, long id) {
        return new SubjectRef(kind.toUpperCase(Locale.ROOT), id);
    }
}
