package org.shuniu.notification.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.notification.service.ChannelService;
import org.shuniu.notification.service.ChooseChannels;
import org.shuniu.notification.service.InboxQueries;
import org.shuniu.notification.service.InboxService;
import org.shuniu.notification.service.InboxView;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/inbox")
class InboxApiController {
    private final InboxQueries inbox;
    private final InboxService service;
    private final ChannelService channels;

    InboxApiController(InboxQueries inbox, InboxService service, ChannelService channels) {
        this.inbox = inbox;
        this.service = service;
        this.channels = channels;
    }

    /** What the badge asks for. */
    record Unread(long unread) {}

    @GetMapping
    InboxView list(@RequestParam(defaultValue = "1") int page, @CurrentActor Actor actor, Locale locale) {
        return inbox.page(actor, page, locale);
    }

    @GetMapping("/unread")
    Unread unread(@CurrentActor Actor actor) {
        return new Unread(inbox.unread(actor));
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable long id, @CurrentActor Actor actor) {
        service.read(id, actor);
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(@CurrentActor Actor actor) {
        service.readAll(actor);
    }

    @GetMapping("/channels")
    ChooseChannels channels(@CurrentActor Actor actor) {
        return channels.current(actor);
    }

    @PutMapping("/channels")
    ChooseChannels choose(@Valid @RequestBody ChooseChannels command, @CurrentActor Actor actor) {
        channels.choose(command, actor);
        return channels.current(actor);
    }
}
