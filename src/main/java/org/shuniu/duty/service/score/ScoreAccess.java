package org.shuniu.duty.service.score;

import java.util.Optional;
import org.shuniu.duty.DutyScoreId;
import org.shuniu.duty.domain.score.DutyScore;
import org.shuniu.duty.domain.score.DutyScoreRepository;
import org.shuniu.duty.domain.score.LineAction;
import org.shuniu.duty.domain.score.ScoreAction;
import org.shuniu.duty.domain.score.ScoreLine;
import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.stereotype.Component;

/** The door to every sheet: seen at all (404), allowed (403), moved meanwhile (409); refusals are logged. */
@Component("dutyScoreAccess")
class ScoreAccess {
    private final DutyScoreRepository sheets;
    private final ScorePolicy policy;
    private final ScoreBook book;
    private final RoomAccess access;

    ScoreAccess(DutyScoreRepository sheets, ScorePolicy policy, ScoreBook book, RoomAccess access) {
        this.sheets = sheets;
        this.policy = policy;
        this.book = book;
        this.access = access;
    }

    DutyScore seen(DutyScoreId id, Actor actor) {
        var sheet = sheets.findById(id.value()).orElseThrow(NotFoundException::new);
        book.require(sheet, actor);
        return sheet;
    }

    DutyScore opened(DutyScoreId id, ScoreAction action, int version, Actor actor) {
        var sheet = seen(id, actor);
        policy.refusal(actor, book.upper(sheet), action).ifPresent(refusal -> {
            throw access.refused(actor, "dutyScore." + action, id.subject(), refusal);
        });
        policy.outOfOrder(sheet, book.lines(sheet), action).ifPresent(refusal -> {
            throw new ConflictException(refusal);
        });
        return fresh(sheet, sheet.version(), version);
    }

    ScoreLine line(DutyScore sheet, long lineId) {
        return book.lines(sheet).stream()
                .filter(line -> line.id() == lineId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    ScoreLine opened(DutyScore sheet, long lineId, LineAction action, int version, Actor actor) {
        var line = line(sheet, lineId);
        policy.refusal(actor, book.upper(sheet), book.room(sheet), line, action).ifPresent(refusal -> {
            throw access.refused(actor, "dutyScore." + action, sheet.scoreId().subject(), refusal);
        });
        policy.outOfOrder(sheet, line, action).ifPresent(refusal -> {
            throw new ConflictException(refusal);
        });
        return fresh(line, line.version(), version);
    }

    private static <T> T fresh(T found, int version, int drawn) {
        if (version != drawn) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        return found;
    }

    Optional<Refusal> refusal(Actor actor, DutyScore sheet, ScoreAction action) {
        return policy.outOfOrder(sheet, book.lines(sheet), action)
                .or(() -> policy.refusal(actor, book.upper(sheet), action));
    }

    Optional<Refusal> refusal(Actor actor, DutyScore sheet, ScoreLine line, LineAction action) {
        return policy.outOfOrder(sheet, line, action)
                .or(() -> policy.refusal(actor, book.upper(sheet), book.room(sheet), line, action));
    }
}
