package org.shuniu.meeting.service.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.preparation.Briefing;
import org.shuniu.meeting.domain.preparation.BriefingRepository;
import org.shuniu.meeting.domain.preparation.PreparationItem;
import org.shuniu.meeting.domain.preparation.PreparationItemRepository;
import org.shuniu.meeting.domain.preparation.UsualItem;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.Publication;
import org.shuniu.meeting.service.notice.NoticePolicy;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the checklist of a meeting and the reports on its preparation; both are for those who prepare it. */
@Service("meetingPreparationService")
@Transactional
public class PreparationService {
    private final MeetingAccess access;
    private final NoticePolicy policy;
    private final PreparationItemRepository items;
    private final BriefingRepository briefings;
    private final Publication publication;
    private final SecrecyGuard secrecy;

    PreparationService(
            MeetingAccess access,
            NoticePolicy policy,
            PreparationItemRepository items,
            BriefingRepository briefings,
            Publication publication,
            SecrecyGuard secrecy) {
        this.access = access;
        this.policy = policy;
        this.items = items;
        this.briefings = briefings;
        this.publication = publication;
        this.secrecy = secrecy;
    }

    public void tick(MeetingId id, TickItem command, Actor actor) {
        var meeting = prepared(id, actor);
        var item = item(meeting, command);
        if (command.done()) {
            item.tick(actor.signature(), publication.time().now());
        } else {
            item.untick();
        }
        items.save(item);
        tell(meeting, command.done() ? "TICK" : "UNTICK", actor);
    }

    private PreparationItem item(Meeting meeting, TickItem command) {
        @Nullable UsualItem usual = command.usual();
        if (usual != null) {
            return items.findByMeetingIdAndCode(meeting.id(), usual)
                    .orElseGet(() -> PreparationItem.usual(meeting.id(), usual));
        }
        return Optional.ofNullable(command.item())
                .flatMap(items::findById)
                .filter(one -> one.meetingId() == meeting.id())
                .orElseThrow(NotFoundException::new);
    }

    public void add(MeetingId id, AddItem command, Actor actor) {
        var meeting = prepared(id, actor);
        secrecy.requireUnmarked("words", command.words(), actor);
        items.save(PreparationItem.own(
                meeting.id(),
                Objects.requireNonNull(command.phase()),
                command.words().strip()));
        tell(meeting, "ADD_ITEM", actor);
    }

    public void brief(MeetingId id, AddBriefing command, Actor actor) {
        var meeting = prepared(id, actor);
        secrecy.requireUnmarked("words", command.words(), actor);
        var day = Objects.requireNonNull(command.heldOn());
        if (day.isAfter(publication.time().today())) {
            throw new InvalidException(new Refusal("meeting.preparation.heldOn.future").at("heldOn"));
        }
        demand(meeting, command, actor);
        briefings.save(new Briefing(
                meeting.id(),
                command.leader().strip(),
                day,
                command.words().strip(),
                actor.signature(),
                publication.time().now()));
        tell(meeting, "BRIEF", actor);
    }

    private void demand(Meeting meeting, AddBriefing command, Actor actor) {
        secrecy.requireUnmarked("demands", command.demands(), actor);
        var due = command.dueOn();
        if (due != null && due.isAfter(meeting.schedule().lastDay())) {
            throw new InvalidException(new Refusal("meeting.preparation.dueOn.late").at("dueOn"));
        }
        for (String line : command.demanded()) {
            if (line.length() > AddBriefing.LONGEST) {
                throw new InvalidException(new Refusal("meeting.preparation.demands.line").at("demands"));
            }
            items.save(
                    PreparationItem.demand(meeting.id(), line, command.leader().strip(), due));
        }
    }

    private Meeting prepared(MeetingId id, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.prepares(actor, meeting), meeting, "PREPARE", actor);
        return meeting;
    }

    @Transactional(readOnly = true)
    public PreparationView view(MeetingId id, Actor actor) {
        return view(prepared(id, actor));
    }

    @Transactional(readOnly = true)
    PreparationView view(Meeting meeting) {
        var kept = items.findByMeetingIdOrderById(meeting.id());
        var lines = new ArrayList<PreparationView.Line>();
        Arrays.stream(UsualItem.values())
                .map(usual -> kept.stream()
                        .filter(one -> one.code() == usual)
                        .findFirst()
                        .map(PreparationService::line)
                        .orElseGet(() ->
                                new PreparationView.Line(usual.phase(), usual, null, null, null, null, null, null)))
                .forEach(lines::add);
        kept.stream()
                .filter(one -> one.code() == null)
                .map(PreparationService::line)
                .forEach(lines::add);
        return new PreparationView(
                lines,
                briefings.findByMeetingIdOrderByHeldOnAscIdAsc(meeting.id()).stream()
                        .map(one ->
                                new PreparationView.Report(one.leader(), one.heldOn(), one.words(), one.enteredBy()))
                        .toList());
    }

    private static PreparationView.Line line(PreparationItem item) {
        return new PreparationView.Line(
                item.phase(),
                item.code(),
                item.id(),
                item.words(),
                item.demandedBy(),
                item.dueOn(),
                item.doneAt(),
                item.doneBy());
    }

    private void tell(Meeting meeting, String step, Actor actor) {
        publication.announcer().moved(meeting, step, actor, Map.of(), Set.of());
    }
}
