package org.shuniu.duty.service.score;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.score.DutyScore;
import org.shuniu.duty.domain.score.ScoreLine;
import org.shuniu.duty.domain.score.ScoreLineRepository;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.watch.WatchAnnouncer;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.springframework.stereotype.Component;

/** The lines of a sheet, whose it is, and who is told of its steps. */
@Component
class ScoreBook {
    private final ScoreLineRepository lines;
    private final DutyRooms rooms;
    private final WatchAnnouncer announcer;
    private final Visibility visibility;
    private final EntityManager entities;

    ScoreBook(
            ScoreLineRepository lines,
            DutyRooms rooms,
            WatchAnnouncer announcer,
            Visibility visibility,
            EntityManager entities) {
        this.lines = lines;
        this.rooms = rooms;
        this.announcer = announcer;
        this.visibility = visibility;
        this.entities = entities;
    }

    /** What changes a line changes the sheet: a form drawn before is stale, and of two at once one wins. */
    void changed(DutyScore sheet) {
        entities.lock(sheet, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    List<ScoreLine> lines(DutyScore sheet) {
        return lines.findByScoreIdOrderByHappenedOnAscIdAsc(sheet.id());
    }

    ScoreLineRepository kept() {
        return lines;
    }

    static int deducted(List<ScoreLine> lines) {
        return lines.stream()
                .filter(ScoreLine::isCounted)
                .mapToInt(ScoreLine::points)
                .sum();
    }

    DutyRoom room(DutyScore sheet) {
        return rooms.room(new DutyRoomId(sheet.roomId()));
    }

    DutyRoom upper(DutyScore sheet) {
        return rooms.room(new DutyRoomId(sheet.upperRoomId()));
    }

    void require(DutyScore sheet, Actor actor) {
        visibility.require(actor, sheet.scoreId().subject());
    }

    void opened(DutyScore sheet) {
        announcer.grant(sheet.scoreId().subject(), sheet.quarter().firstDay(), upper(sheet), room(sheet));
    }

    void moved(DutyScore sheet, String step, Actor actor, Set<Long> told) {
        var id = sheet.scoreId();
        announcer.moved(
                new WatchAnnouncer.Step(id.subject(), "dutyScore." + step, sheet.roomName(), id.link()),
                actor,
                Map.of("quarter", sheet.quarter().year() + "Q" + sheet.quarter().number()),
                told);
    }

    void publish(Object event) {
        announcer.publish(event);
    }

    Set<Long> directors(DutyRoom room) {
        return announcer.directors(room);
    }
}
