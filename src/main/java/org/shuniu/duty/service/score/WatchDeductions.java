package org.shuniu.duty.service.score;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.check.DutyCheckRepository;
import org.shuniu.duty.domain.check.ZeroReportRepository;
import org.shuniu.duty.domain.score.ScoreItem;
import org.shuniu.duty.domain.watch.WatchShifts;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** Zero reports that were missed, calls that nobody answered, shifts that nobody signed. */
@Component
class WatchDeductions implements Deductions {
    private final ZeroReportRepository zeros;
    private final DutyCheckRepository checks;
    private final WatchShifts shifts;
    private final OfficeTime time;

    WatchDeductions(ZeroReportRepository zeros, DutyCheckRepository checks, WatchShifts shifts, OfficeTime time) {
        this.zeros = zeros;
        this.checks = checks;
        this.shifts = shifts;
        this.time = time;
    }

    @Override
    public List<Evidence> of(DutyRoomId room, Instant from, Instant until) {
        var found = new ArrayList<Evidence>();
        zeros.missed(room.value(), from, until)
                .forEach(report -> found.add(new Evidence(
                        ScoreItem.ZERO_REPORT,
                        report.reportId().subject(),
                        report.day(),
                        report.day().toString(),
                        report.reportId().link())));
        checks.unanswered(room.value(), from, until)
                .forEach(check -> found.add(new Evidence(
                        ScoreItem.SPOT_CHECK,
                        check.checkId().subject(),
                        OfficeTime.day(check.by().at()),
                        OfficeTime.field(check.by().at()).replace('T', ' '),
                        check.checkId().link())));
        shifts.unsigned(room.value(), from, until, time.now())
                .forEach(shift -> found.add(new Evidence(
                        ScoreItem.POST_ABSENT,
                        shift.shiftId().subject(),
                        OfficeTime.day(shift.startsAt()),
                        OfficeTime.field(shift.startsAt()).replace('T', ' '),
                        shift.shiftId().link())));
        return found;
    }
}
