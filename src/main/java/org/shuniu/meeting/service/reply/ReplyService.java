package org.shuniu.meeting.service.reply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.meeting.service.Publication;
import org.shuniu.meeting.service.notice.list.ListReaders;
import org.shuniu.meeting.service.reply.AnswerInvitation.Line;
import org.shuniu.meeting.service.reply.ReplyAccess.Slip;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 回执: who comes, who stands in for whom, who asks for leave. A later answer takes the place of the one before. */
@Service
@Transactional
public class ReplyService {
    private final ReplyAccess access;
    private final GuestList list;
    private final ListReaders readers;
    private final MeetingPeople people;
    private final Publication publication;
    private final SecrecyGuard secrecy;

    ReplyService(
            ReplyAccess access,
            GuestList list,
            ListReaders readers,
            MeetingPeople people,
            Publication publication,
            SecrecyGuard secrecy) {
        this.access = access;
        this.list = list;
        this.readers = readers;
        this.people = people;
        this.publication = publication;
        this.secrecy = secrecy;
    }

    public void answer(MeetingId id, long invitationId, AnswerInvitation command, Actor actor) {
        Instant now = publication.time().now();
        var slip = access.opened(id, invitationId, command.version(), actor, now);
        write(slip, command, actor, access.isOrganiser(slip, actor));
    }

    /** By a personal link; its holder has no account, hence {@code actor} is only a name. */
    public void answerAsGuest(Meeting meeting, long invitationId, AnswerInvitation command, Actor actor) {
        var slip = access.slip(meeting, invitationId);
        ReplyAccess.asked(slip);
        ReplyAccess.late(slip.notice(), publication.time().now()).ifPresent(late -> {
            throw new InvalidException(late);
        });
        ReplyAccess.unchanged(slip, command.version());
        write(slip, command, actor, false);
    }

    private void write(Slip slip, AnswerInvitation command, Actor actor, boolean byOrganiser) {
        checkSecrecy(command, actor);
        var lines = lines(slip, command);
        Instant now = publication.time().now();
        var listed = readers.of(slip.meeting());
        boolean consent = list.write(slip, lines, actor.signature(), now);
        slip.reply().answer(actor.signature(), byOrganiser, Line.said(command.remark()), now);
        var meeting = slip.meeting();
        publication
                .announcer()
                .moved(
                        meeting,
                        consent ? "ASK_LEAVE" : "REPLY",
                        actor,
                        Map.of("invitation", String.valueOf(slip.invitation().id())),
                        people.preparing(meeting));
        publication.readers().add(meeting, list.principals(slip));
        readers.narrow(meeting, listed, actor);
    }

    private void checkSecrecy(AnswerInvitation command, Actor actor) {
        secrecy.requireUnmarked("remark", command.remark(), actor);
        for (int at = 0; at < command.people().size(); at++) {
            var line = command.people().get(at);
            secrecy.requireUnmarked("people[" + at + "].leaveReason", line.leaveReason(), actor);
        }
    }

    private static List<Line> lines(Slip slip, AnswerInvitation command) {
        var lines = new ArrayList<Line>();
        for (int at = 0; at < command.people().size(); at++) {
            var line = command.people().get(at);
            if (!line.isEmpty()) {
                lines.add(line);
            } else if (line.leave() != null || line.standsInFor() != null || Line.said(line.postTitle()) != null) {
                throw new InvalidException(new Refusal("meeting.notice.name.required").at("people[" + at + "].name"));
            }
        }
        @Nullable Refusal problem = problem(slip, lines);
        if (problem != null) {
            throw new InvalidException(problem);
        }
        return lines;
    }

    private static @Nullable Refusal problem(Slip slip, List<Line> lines) {
        if (lines.isEmpty()) {
            return new Refusal("meeting.notice.people.required").at("people[0].name");
        }
        long coming = lines.stream().filter(line -> line.leave() == null).count();
        if (coming > slip.invitation().places()) {
            return new Refusal(
                            "meeting.notice.people.tooMany",
                            String.valueOf(slip.invitation().places()))
                    .at("people[0].name");
        }
        if (slip.invitation().personId() != null && !ofPerson(slip, lines)) {
            return new Refusal("meeting.notice.people.own", slip.invitation().name()).at("people[0].name");
        }
        return null;
    }

    /** A person answers for himself or herself; beside it only somebody who stands in. */
    private static boolean ofPerson(Slip slip, List<Line> lines) {
        String name = slip.invitation().name();
        return name.equals(lines.get(0).name())
                && lines.stream().skip(1).allMatch(line -> Objects.equals(line.standsInFor(), name));
    }
}
