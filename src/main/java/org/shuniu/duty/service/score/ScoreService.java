package org.shuniu.duty.service.score;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.DutyScoreConfirmed;
import org.shuniu.duty.DutyScoreId;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.score.DutyScore;
import org.shuniu.duty.domain.score.DutyScoreRepository;
import org.shuniu.duty.domain.score.LineAction;
import org.shuniu.duty.domain.score.Proof;
import org.shuniu.duty.domain.score.Quarter;
import org.shuniu.duty.domain.score.ScoreAction;
import org.shuniu.duty.domain.score.ScoreLine;
import org.shuniu.duty.domain.score.ScoreNote;
import org.shuniu.duty.domain.score.ScoreNoteRepository;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.duty.service.watch.WatchAnnouncer;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up sheets, takes deductions and their reversal, and confirms (DUTY-16). */
@Service
@Transactional
public class ScoreService {
    private final DutyScoreRepository sheets;
    private final ScoreNoteRepository notes;
    private final ScoreAccess access;
    private final ScorePolicy policy;
    private final ScoreBook book;
    private final Around around;

    ScoreService(
            DutyScoreRepository sheets,
            ScoreNoteRepository notes,
            ScoreAccess access,
            ScorePolicy policy,
            ScoreBook book,
            Around around) {
        this.sheets = sheets;
        this.notes = notes;
        this.access = access;
        this.policy = policy;
        this.book = book;
        this.around = around;
    }

    /** Where evidence comes from, what it costs, and when. */
    @Component("dutyScoreThings")
    record Around(
            ObjectProvider<Deductions> sources,
            ScoreSettings settings,
            DutyRooms rooms,
            RoomAccess access,
            SecrecyGuard secrecy,
            OfficeTime time) {}

    /** One sheet for each room below; those that are open already are brought up to date. */
    public List<DutyScoreId> open(OpenSheets command, Actor actor) {
        var quarter = new Quarter(Objects.requireNonNull(command.year()), Objects.requireNonNull(command.quarter()));
        var upper = keeping(actor);
        if (quarter.firstDay().isAfter(around.time().today())) {
            throw new InvalidException(new Refusal("duty.score.invalid.future").at("quarter"));
        }
        var opened = new ArrayList<DutyScoreId>();
        for (DutyRoom room : around.rooms().below(upper.roomId())) {
            if (room.organId() != upper.organId()) {
                opened.add(sheet(room, upper, quarter, actor).scoreId());
            }
        }
        return opened;
    }

    private DutyRoom keeping(Actor actor) {
        var upper = around.rooms()
                .first(actor)
                .filter(room -> !around.rooms().below(room.roomId()).isEmpty());
        var refusal = upper.flatMap(room -> policy.refusalToKeep(actor, room));
        if (upper.isEmpty() || refusal.isPresent()) {
            throw around.access()
                    .refused(
                            actor,
                            "dutyScore.OPEN",
                            null,
                            refusal.orElse(new Refusal("duty.score.refused.notAssessor")));
        }
        return upper.get();
    }

    private DutyScore sheet(DutyRoom room, DutyRoom upper, Quarter quarter, Actor actor) {
        var known = sheets.findByRoomIdAndQuarter(room.id(), quarter);
        var sheet = known.orElseGet(() -> {
            var fresh = sheets.save(new DutyScore(room, upper.id(), quarter, by(actor)));
            book.opened(fresh);
            book.moved(fresh, "OPEN", actor, Set.of());
            return fresh;
        });
        if (ScoreAction.COLLECT.startsFrom(sheet.status())) {
            collect(sheet);
        }
        return sheet;
    }

    public void collect(DutyScoreId id, int version, Actor actor) {
        collect(access.opened(id, ScoreAction.COLLECT, version, actor));
    }

    /** A record costs points once; a reversed deduction does not come back. */
    private void collect(DutyScore sheet) {
        Set<List<Object>> known = book.lines(sheet).stream()
                .filter(line -> line.proof().kind() != null)
                .map(line -> List.<Object>of(
                        Objects.requireNonNull(line.proof().kind()),
                        Objects.requireNonNull(line.proof().id())))
                .collect(Collectors.toSet());
        var from = OfficeTime.at(sheet.quarter().firstDay(), LocalTime.MIDNIGHT);
        var until = OfficeTime.at(sheet.quarter().end(), LocalTime.MIDNIGHT);
        var room = new DutyRoomId(sheet.roomId());
        around.sources().stream()
                .flatMap(source -> source.of(room, from, until).stream())
                .filter(found ->
                        known.add(List.of(found.record().kind(), found.record().id())))
                .forEach(found -> add(sheet, found));
    }

    private void add(DutyScore sheet, Evidence found) {
        var proof = new Proof(found.record().kind(), found.record().id(), found.link(), found.words());
        book.kept()
                .save(new ScoreLine(
                        sheet.id(),
                        found.item(),
                        around.settings().points(found.item()),
                        found.on(),
                        proof,
                        by(WatchAnnouncer.SYSTEM)));
    }

    public void deduct(DutyScoreId id, Deduct command, Actor actor) {
        var sheet = access.opened(id, ScoreAction.DEDUCT, Objects.requireNonNull(command.version()), actor);
        around.secrecy().requireUnmarked("evidence", command.evidence(), actor);
        var day = Objects.requireNonNull(command.day());
        if (!Quarter.of(day).equals(sheet.quarter())
                || day.isAfter(around.time().today())) {
            throw new InvalidException(new Refusal("duty.score.invalid.day").at("day"));
        }
        var item = Objects.requireNonNull(command.item());
        var proof = new Proof(null, null, null, command.evidence().strip());
        book.kept().save(new ScoreLine(sheet.id(), item, around.settings().points(item), day, proof, by(actor)));
        book.changed(sheet);
        book.moved(sheet, "DEDUCT", actor, book.directors(book.room(sheet)));
    }

    /** Asks for a reversal, approves or refuses it. */
    public void move(DutyScoreId id, long lineId, LineAction action, MoveLine command, Actor actor) {
        var sheet = access.seen(id, actor);
        var line = access.opened(sheet, lineId, action, Objects.requireNonNull(command.version()), actor);
        around.secrecy().requireUnmarked("words", command.words(), actor);
        line.step(action, actor.personId());
        book.changed(sheet);
        notes.save(new ScoreNote(line.id(), action, command.words().strip(), by(actor)));
        book.moved(
                sheet,
                action.name(),
                actor,
                book.directors(action == LineAction.ASK ? book.upper(sheet) : book.room(sheet)));
    }

    public void confirm(DutyScoreId id, int version, Actor actor) {
        var sheet = access.opened(id, ScoreAction.CONFIRM, version, actor);
        collect(sheet);
        sheet.confirm(ScoreBook.deducted(book.lines(sheet)), by(actor));
        var room = book.room(sheet);
        book.moved(sheet, "CONFIRM", actor, book.directors(room));
        book.publish(new DutyScoreConfirmed(
                sheet.scoreId(),
                room.roomId(),
                room.organId(),
                sheet.quarter().year(),
                sheet.quarter().number(),
                Objects.requireNonNull(sheet.score()),
                around.time().now()));
    }

    private By by(Actor actor) {
        return By.of(actor, around.time().now());
    }
}
