package org.shuniu.meeting.web.notice;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.notice.EditSubVenue;
import org.shuniu.meeting.service.notice.SubVenueService;
import org.shuniu.meeting.service.notice.read.InvitationRow;
import org.shuniu.meeting.service.notice.read.RepliesView;
import org.shuniu.meeting.service.notice.read.ReplyQueries;
import org.shuniu.meeting.service.notice.read.SubVenueQueries;
import org.shuniu.meeting.service.notice.read.SubVenueRow;
import org.shuniu.meeting.service.reply.AnswerInvitation;
import org.shuniu.meeting.service.reply.DecideLeave;
import org.shuniu.meeting.service.reply.LeaveService;
import org.shuniu.meeting.service.reply.ReplyService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Replies, leave and sub-venues for programs. */
@ApiController
@RequestMapping("/api/v1/meetings/{id:\\d+}")
class ReplyApiController {
    private final ReplyService replies;
    private final LeaveService leaves;
    private final SubVenueService subVenues;
    private final ReplyQueries queries;
    private final SubVenueQueries venues;

    ReplyApiController(
            ReplyService replies,
            LeaveService leaves,
            SubVenueService subVenues,
            ReplyQueries queries,
            SubVenueQueries venues) {
        this.replies = replies;
        this.leaves = leaves;
        this.subVenues = subVenues;
        this.queries = queries;
        this.venues = venues;
    }

    @GetMapping("/invitations/{invitation}/reply")
    InvitationRow reply(@PathVariable long id, @PathVariable long invitation, @CurrentActor Actor actor) {
        return queries.row(new MeetingId(id), invitation, actor);
    }

    @PostMapping("/invitations/{invitation}/reply")
    InvitationRow answer(
            @PathVariable long id,
            @PathVariable long invitation,
            @Valid @RequestBody AnswerInvitation command,
            @CurrentActor Actor actor) {
        replies.answer(new MeetingId(id), invitation, command, actor);
        return queries.row(new MeetingId(id), invitation, actor);
    }

    @PostMapping("/leaves/{leave}/decision")
    RepliesView decide(
            @PathVariable long id,
            @PathVariable long leave,
            @Valid @RequestBody DecideLeave command,
            @CurrentActor Actor actor) {
        leaves.decide(new MeetingId(id), leave, command, actor);
        return queries.replies(new MeetingId(id), actor);
    }

    @GetMapping("/sub-venues")
    List<SubVenueRow> subVenues(@PathVariable long id, @CurrentActor Actor actor) {
        return venues.rows(new MeetingId(id), actor);
    }

    @PutMapping("/sub-venues/{venue}")
    SubVenueRow describe(
            @PathVariable long id,
            @PathVariable long venue,
            @Valid @RequestBody EditSubVenue command,
            @CurrentActor Actor actor) {
        subVenues.edit(new MeetingId(id), venue, command, actor);
        return venues.row(new MeetingId(id), venue, actor);
    }
}
