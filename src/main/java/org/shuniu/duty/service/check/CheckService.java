package org.shuniu.duty.service.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyCheckId;
import org.shuniu.duty.domain.check.CheckAction;
import org.shuniu.duty.domain.check.DutyCheck;
import org.shuniu.duty.domain.check.DutyCheckRepository;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.watch.WatchAnnouncer;
import org.shuniu.duty.service.watch.WatchSettings;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls the rooms below and keeps what they answered, and that they did not (DUTY-04). */
@Service
@Transactional
public class CheckService {
    private final DutyCheckRepository checks;
    private final CheckAccess access;
    private final DutyRooms rooms;
    private final WatchAnnouncer announcer;
    private final Rules rules;

    CheckService(
            DutyCheckRepository checks, CheckAccess access, DutyRooms rooms, WatchAnnouncer announcer, Rules rules) {
        this.checks = checks;
        this.access = access;
        this.rooms = rooms;
        this.announcer = announcer;
        this.rules = rules;
    }

    /** Minutes, secrecy and time. */
    @org.springframework.stereotype.Component("dutyCheckRules")
    record Rules(WatchSettings settings, SecrecyGuard secrecy, OfficeTime time) {}

    public List<DutyCheckId> start(StartCheck command, Actor actor) {
        var caller = access.caller(command.roomId(), actor);
        rules.secrecy().requireUnmarked("words", command.words(), actor);
        var called = Below.among(rooms.below(caller.roomId()), command.rooms());
        int minutes =
                Objects.requireNonNullElse(command.minutes(), rules.settings().answerMinutes());
        var by = By.of(actor, rules.time().now());
        var made = new ArrayList<DutyCheckId>();
        for (DutyRoom room : called) {
            var check = checks.save(new DutyCheck(
                    Objects.requireNonNull(command.kind()), caller.id(), room, said(command), minutes, by));
            announcer.grant(check.checkId().subject(), rules.time().today(), caller, room);
            moved(check, "START", actor, announcer.staff(room));
            made.add(check.checkId());
        }
        return made;
    }

    private static @Nullable String said(StartCheck command) {
        String words = command.words();
        return words == null || words.isBlank() ? null : words.strip();
    }

    /** The room that was called answers by itself: now, by its signer. */
    public void answer(DutyCheckId id, AnswerCheck command, Actor actor) {
        var check = access.opened(id, CheckAction.ANSWER, Objects.requireNonNull(command.version()), actor);
        rules.secrecy().requireUnmarked("evidence", command.evidence(), actor);
        check.answer(
                CheckAction.ANSWER,
                rules.time().now(),
                actor.signature(),
                command.evidence().strip());
        moved(check, "ANSWER", actor, Set.of(check.by().personId()));
    }

    /** Answered by telephone: who, when, and what shows it. */
    public void record(DutyCheckId id, AnswerCheck command, Actor actor) {
        var check = access.opened(id, CheckAction.RECORD, Objects.requireNonNull(command.version()), actor);
        rules.secrecy().requireUnmarked("evidence", command.evidence(), actor);
        rules.secrecy().requireUnmarked("answerer", command.answerer(), actor);
        String who = command.answerer();
        if (who == null || who.isBlank()) {
            throw new InvalidException(new Refusal("duty.check.answerer.required").at("answerer"));
        }
        check.answer(
                CheckAction.RECORD,
                moment(command, check),
                who.strip(),
                command.evidence().strip());
        moved(check, "RECORD", actor, announcer.staff(access.room(check.toRoomId())));
    }

    private Instant moment(AnswerCheck command, DutyCheck check) {
        Instant now = rules.time().now();
        String typed = command.answeredAt();
        if (typed == null || typed.isBlank()) {
            return now;
        }
        var at = OfficeTime.typed(typed)
                .orElseThrow(() -> new InvalidException(new Refusal("duty.watch.invalid.moment").at("answeredAt")));
        if (at.isAfter(now)) {
            throw new InvalidException(new Refusal("duty.watch.invalid.future").at("answeredAt"));
        }
        if (at.plusSeconds(60).isBefore(check.by().at())) {
            throw new InvalidException(new Refusal("duty.check.invalid.before").at("answeredAt"));
        }
        return at;
    }

    /** Calls whose minutes are over; their number. */
    public int miss() {
        var late = checks.overdue(rules.time().now());
        late.forEach(check -> {
            check.miss();
            moved(check, "MISS", WatchAnnouncer.SYSTEM, announcer.staff(access.room(check.toRoomId())));
        });
        return late.size();
    }

    private void moved(DutyCheck check, String step, Actor actor, Set<Long> told) {
        var id = check.checkId();
        announcer.moved(
                new WatchAnnouncer.Step(id.subject(), "dutyCheck." + step, check.toRoomName(), id.link()),
                actor,
                Map.of("kind", check.kind().name(), "status", check.status().name()),
                told);
    }
}
