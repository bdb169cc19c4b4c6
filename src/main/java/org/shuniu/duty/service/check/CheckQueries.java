package org.shuniu.duty.service.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyCheckId;
import org.shuniu.duty.domain.check.CheckAction;
import org.shuniu.duty.domain.check.CheckKind;
import org.shuniu.duty.domain.check.CheckStatus;
import org.shuniu.duty.domain.check.DutyCheck;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.duty.service.watch.WatchQueries.RoomCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.web.PageOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls of rooms, those made and those received. */
@Service
@Transactional(readOnly = true)
public class CheckQueries {
    private static final Listing CHECKS = new Listing("s.*", "duty_check s", "s.done_at desc, s.id desc");

    private final ListPages pages;
    private final CheckAccess access;
    private final RoomAccess rooms;
    private final DutyRooms all;

    CheckQueries(ListPages pages, CheckAccess access, RoomAccess rooms, DutyRooms all) {
        this.pages = pages;
        this.access = access;
        this.rooms = rooms;
        this.all = all;
    }

    public PageOf<CheckRow> page(@Nullable CheckStatus status, Actor actor, int page) {
        var asked = Conditions.seen(DutyCheckId.KIND, actor).equal("s.status", "status", status);
        return pages.page(CHECKS, asked, page, (row, at) -> row(row));
    }

    private static CheckRow row(ResultSet row) throws SQLException {
        Timestamp answered = row.getTimestamp("answered_at");
        return new CheckRow(
                row.getLong("id"),
                CheckKind.valueOf(row.getString("kind")),
                row.getString("to_room_name"),
                row.getTimestamp("done_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                CheckStatus.valueOf(row.getString("status")),
                answered == null ? null : answered.toInstant(),
                row.getString("answerer"),
                row.getString("by_name"));
    }

    public CheckView view(DutyCheckId id, Actor actor) {
        var check = access.seen(id, actor);
        return new CheckView(
                row(check),
                check.version(),
                access.room(check.fromRoomId()).name(),
                check.words(),
                check.evidence(),
                access.may(actor, check, CheckAction.ANSWER),
                access.may(actor, check, CheckAction.RECORD));
    }

    static CheckRow row(DutyCheck check) {
        return new CheckRow(
                check.id(),
                check.kind(),
                check.toRoomName(),
                check.by().at(),
                check.dueAt(),
                check.status(),
                check.answeredAt(),
                check.answerer(),
                check.by().signature());
    }

    /** Rooms that the reader's first room may call; none where there is nobody below. */
    public List<RoomCard> below(Actor actor) {
        return rooms.readable(actor).stream()
                .filter(room -> rooms.isStaff(actor, room))
                .flatMap(room -> all.below(room.roomId()).stream())
                .filter(room -> room.organId() != actor.organId())
                .map(room -> new RoomCard(room.id(), room.name()))
                .toList();
    }
}
