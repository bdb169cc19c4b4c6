package org.shuniu.duty.service.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.LogEntryId;
import org.shuniu.duty.ZeroReportId;
import org.shuniu.duty.domain.check.MissingReports;
import org.shuniu.duty.domain.check.ZeroPeriod;
import org.shuniu.duty.domain.check.ZeroPeriodRepository;
import org.shuniu.duty.domain.check.ZeroReport;
import org.shuniu.duty.domain.check.ZeroReportRepository;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.duty.service.watch.WatchAnnouncer;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes zero reports, and writes down those that did not come. */
@Service
@Transactional
public class ZeroService {
    private final ZeroReportRepository reports;
    private final ZeroPeriodRepository periods;
    private final MissingReports missing;
    private final RoomAccess access;
    private final WatchAnnouncer announcer;
    private final Around around;

    ZeroService(
            ZeroReportRepository reports,
            ZeroPeriodRepository periods,
            MissingReports missing,
            RoomAccess access,
            WatchAnnouncer announcer,
            Around around) {
        this.reports = reports;
        this.periods = periods;
        this.missing = missing;
        this.access = access;
        this.announcer = announcer;
        this.around = around;
    }

    /** Rooms, secrecy, who may know, and time. */
    @Component("dutyZeroThings")
    record Around(DutyRooms rooms, SecrecyGuard secrecy, Visibility visibility, OfficeTime time) {}

    public ZeroReportId submit(SubmitZero command, Actor actor) {
        var room = access.staffed(command.roomId(), "zeroReport.SUBMIT", actor);
        var day = Objects.requireNonNullElse(command.day(), around.time().today());
        var period = periods.findById(Objects.requireNonNull(command.periodId()))
                .filter(found -> found.rooms().contains(room.id()))
                .orElseThrow(NotFoundException::new);
        String words = words(command, period, room, day, actor);
        var report = reports.findByPeriodIdAndRoomIdAndDay(period.id(), room.id(), day)
                .orElseGet(() -> begun(period, room, day));
        var entries = referred(command, actor);
        report.submit(
                Boolean.TRUE.equals(command.nothing()),
                words,
                entries,
                By.of(actor, around.time().now()));
        moved(report, period, room, "SUBMIT", actor, Set.of());
        return report.reportId();
    }

    private @Nullable String words(SubmitZero command, ZeroPeriod period, DutyRoom room, LocalDate day, Actor actor) {
        around.secrecy().requireUnmarked("words", command.words(), actor);
        boolean afterwards =
                !OfficeTime.at(day, period.dueTime()).isAfter(period.by().at());
        if (afterwards
                || !period.asks(room.id(), day)
                || day.isAfter(around.time().today())) {
            throw new InvalidException(new Refusal("duty.zero.invalid.day").at("day"));
        }
        String words = command.words() == null || command.words().isBlank()
                ? null
                : command.words().strip();
        if (!Boolean.TRUE.equals(command.nothing())
                && words == null
                && command.entries().isEmpty()) {
            throw new InvalidException(new Refusal("duty.zero.words.required").at("words"));
        }
        return words;
    }

    /** The clock says whether it comes in time, whether or not the job has been there. */
    private ZeroReport begun(ZeroPeriod period, DutyRoom room, LocalDate day) {
        var due = OfficeTime.at(day, period.dueTime());
        boolean missed = around.time().now().isAfter(due);
        var report = reports.save(new ZeroReport(period.id(), room.id(), day, due, missed));
        announcer.grant(report.reportId().subject(), day, room, upper(period));
        return report;
    }

    private Set<Long> referred(SubmitZero command, Actor actor) {
        var entries = new HashSet<Long>();
        for (long entry : command.entries()) {
            if (!around.visibility().canSee(actor, new LogEntryId(entry).subject())) {
                throw new InvalidException(new Refusal("duty.zero.entries.unknown").at("entries"));
            }
            entries.add(entry);
        }
        return entries;
    }

    private DutyRoom upper(ZeroPeriod period) {
        return around.rooms().room(new DutyRoomId(period.roomId()));
    }

    /** Writes a row for every report whose time is over; their number. */
    public int writeMissing() {
        var written = missing.write(around.time().now(), around.time().today());
        reports.findAllById(written).forEach(report -> {
            var period = periods.findById(report.periodId()).orElseThrow();
            var room = around.rooms().room(new DutyRoomId(report.roomId()));
            var told = new HashSet<>(announcer.staff(room));
            told.addAll(announcer.directors(upper(period)));
            announcer.grant(report.reportId().subject(), report.day(), room, upper(period));
            moved(report, period, room, "MISS", WatchAnnouncer.SYSTEM, told);
        });
        return written.size();
    }

    private void moved(ZeroReport report, ZeroPeriod period, DutyRoom room, String step, Actor actor, Set<Long> told) {
        var id = report.reportId();
        announcer.moved(
                new WatchAnnouncer.Step(
                        id.subject(), "zeroReport." + step, room.name() + " " + period.name(), id.link()),
                actor,
                Map.of("day", report.day().toString(), "missed", String.valueOf(report.isMissed())),
                told);
    }
}
