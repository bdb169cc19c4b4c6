package org.shuniu.duty.service.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.ZeroReportId;
import org.shuniu.duty.domain.check.ZeroPeriod;
import org.shuniu.duty.domain.check.ZeroPeriodRepository;
import org.shuniu.duty.domain.check.ZeroReport;
import org.shuniu.duty.domain.check.ZeroReportRepository;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.PageOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Zero reports: what is owed today, what came, what did not, and the times that are set. */
@Service
@Transactional(readOnly = true)
public class ZeroQueries {
    private static final Listing REPORTS = new Listing(
            "s.*, r.name as room_name, p.name as period_name",
            "duty_zero_report s join duty_room r on r.id = s.room_id join duty_zero_period p on p.id = s.period_id",
            "s.day desc, s.id desc");

    private final ListPages pages;
    private final ZeroPeriodRepository periods;
    private final ZeroReportRepository reports;
    private final RoomAccess access;
    private final DutyRooms rooms;
    private final Around around;

    ZeroQueries(
            ListPages pages,
            ZeroPeriodRepository periods,
            ZeroReportRepository reports,
            RoomAccess access,
            DutyRooms rooms,
            Around around) {
        this.pages = pages;
        this.periods = periods;
        this.reports = reports;
        this.access = access;
        this.rooms = rooms;
        this.around = around;
    }

    /** Who may know, and time. */
    @org.springframework.stereotype.Component("dutyZeroReading")
    record Around(Visibility visibility, OfficeTime time) {}

    /** @param missed only those that did not come in time */
    public PageOf<ZeroRow> page(boolean missed, Actor actor, int page) {
        var asked = Conditions.seen(ZeroReportId.KIND, actor).flag("s.missed", missed);
        return pages.page(REPORTS, asked, page, (row, at) -> row(row));
    }

    private static ZeroRow row(ResultSet row) throws SQLException {
        Timestamp submitted = row.getTimestamp("submitted_at");
        boolean nothing = row.getBoolean("nothing");
        return new ZeroRow(
                row.getLong("id"),
                row.getString("period_name"),
                row.getString("room_name"),
                row.getObject("day", java.time.LocalDate.class),
                row.getTimestamp("due_at").toInstant(),
                row.getBoolean("missed"),
                submitted == null ? null : nothing,
                row.getString("words"),
                row.getString("submitter_name"),
                submitted == null ? null : submitted.toInstant());
    }

    /** One report with the entries it refers to. */
    public record One(ZeroRow row, Set<Long> entries) {}

    public One view(ZeroReportId id, Actor actor) {
        var report = seen(id, actor);
        var period = periods.findById(report.periodId()).orElseThrow();
        var row = new ZeroRow(
                report.id(),
                period.name(),
                rooms.room(new DutyRoomId(report.roomId())).name(),
                report.day(),
                report.dueAt(),
                report.isMissed(),
                report.isNothing(),
                report.words(),
                report.submitterName(),
                report.submittedAt());
        return new One(row, report.entries());
    }

    private ZeroReport seen(ZeroReportId id, Actor actor) {
        around.visibility().require(actor, id.subject());
        return reports.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    /** What the reader's own rooms have still to report today. */
    public List<ZeroDue> owed(Actor actor) {
        return access.readable(actor).stream()
                .filter(room -> access.isStaff(actor, room))
                .flatMap(room -> owed(room).stream())
                .toList();
    }

    List<ZeroDue> owed(DutyRoom room) {
        var day = around.time().today();
        var owed = new ArrayList<ZeroDue>();
        for (ZeroPeriod period : periods.asking(room.id(), day)) {
            var due = OfficeTime.at(day, period.dueTime());
            boolean done = reports.findByPeriodIdAndRoomIdAndDay(period.id(), room.id(), day)
                    .map(report -> report.submittedAt() != null)
                    .orElse(false);
            if (!done && due.isAfter(period.by().at())) {
                owed.add(new ZeroDue(
                        period.id(),
                        period.name(),
                        room.id(),
                        room.name(),
                        day,
                        due,
                        around.time().now().isAfter(due)));
            }
        }
        return owed;
    }

    /** Times that the reader's rooms have set. */
    public List<PeriodRow> periods(Actor actor) {
        var own = access.readable(actor);
        return periods
                .findByRoomIdInOrderByIdDesc(own.stream().map(DutyRoom::id).toList())
                .stream()
                .map(period -> new PeriodRow(
                        period.id(),
                        period.version(),
                        period.name(),
                        period.fromDay(),
                        period.toDay(),
                        period.dueTime(),
                        period.endedOn(),
                        period.rooms().stream()
                                .map(id -> rooms.room(new DutyRoomId(id)).name())
                                .sorted()
                                .toList(),
                        period.endedOn() == null
                                && own.stream()
                                        .anyMatch(room ->
                                                room.id() == period.roomId() && access.isDirector(actor, room))))
                .toList();
    }

    public boolean sets(Actor actor) {
        return access.readable(actor).stream()
                .anyMatch(room -> access.isDirector(actor, room)
                        && !rooms.below(room.roomId()).isEmpty());
    }
}
