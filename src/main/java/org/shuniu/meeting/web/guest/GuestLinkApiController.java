package org.shuniu.meeting.web.guest;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.guest.GuestLinkRow;
import org.shuniu.meeting.service.guest.GuestLinkService;
import org.shuniu.meeting.service.guest.MakeGuestLink;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Personal links for programs. */
@ApiController
@RequestMapping("/api/v1/meetings/{id:\\d+}/guest-links")
class GuestLinkApiController {
    private final GuestLinkService links;

    GuestLinkApiController(GuestLinkService links) {
        this.links = links;
    }

    @GetMapping
    List<GuestLinkRow> list(@PathVariable long id, @CurrentActor Actor actor) {
        return links.links(new MeetingId(id), actor);
    }

    /** The path is told this once. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made make(@PathVariable long id, @Valid @RequestBody MakeGuestLink command, @CurrentActor Actor actor) {
        return new Made("/meeting-guests/" + links.make(new MeetingId(id), command, actor));
    }

    record Made(String path) {}

    @DeleteMapping("/{link}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable long id, @PathVariable long link, @CurrentActor Actor actor) {
        links.revoke(new MeetingId(id), link, actor);
    }
}
