package org.shuniu.supervision.service.goal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.domain.goal.Goal;
import org.shuniu.supervision.domain.goal.GoalAction;
import org.shuniu.supervision.domain.goal.GoalIndicator;
import org.shuniu.supervision.domain.goal.GoalReport;
import org.shuniu.supervision.domain.goal.GoalVerdict;
import org.shuniu.supervision.domain.goal.measure.Quarter;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.goal.GoalJournal.About;
import org.shuniu.supervision.service.goal.command.ReportValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 季度填报 by the lead unit with its evidence, and supervision's word on it; nothing said is ever changed. */
@Service
@Transactional
public class GoalReporting {
    private final GoalAccess access;
    private final GoalRecords records;
    private final GoalCalendar calendar;
    private final GoalDraftReader reader;
    private final GoalJournal journal;
    private final FileStore files;

    GoalReporting(
            GoalAccess access,
            GoalRecords records,
            GoalCalendar calendar,
            GoalDraftReader reader,
            GoalJournal journal,
            FileStore files) {
        this.access = access;
        this.records = records;
        this.calendar = calendar;
        this.reader = reader;
        this.journal = journal;
        this.files = files;
    }

    /** Keeps a file with the task; the report then names it as evidence. */
    public StoredFile attach(GoalId id, String name, InputStream content, Actor actor) {
        access.opened(id, GoalAction.REPORT, null, actor);
        return files.store(id.subject(), name, content, actor);
    }

    /** Reports with a file that comes along; what is refused keeps no file. */
    public long report(GoalId id, ReportValue command, String name, InputStream content, Actor actor) {
        return report(id, command.with(attach(id, name, content, actor).id()), actor);
    }

    public long report(GoalId id, ReportValue command, Actor actor) {
        reader.requireUnmarked("note", command.note(), actor);
        reader.requireUnmarked("because", command.because(), actor);
        var goal = access.opened(id, GoalAction.REPORT, null, actor);
        var indicator = records.indicators()
                .findByIdAndGoalId(Objects.requireNonNull(command.indicatorId()), goal.id())
                .orElseThrow(() -> new InvalidException(new Refusal("goal.indicator.choose").at("indicatorId")));
        var earlier = records.reports()
                .findFirstByIndicatorIdAndQuarterOrderByIdDesc(
                        indicator.id(), Objects.requireNonNull(command.quarter()))
                .orElse(null);
        require(goal, command, earlier != null, actor);
        return kept(goal, indicator, command, earlier != null, actor);
    }

    private void require(Goal goal, ReportValue command, boolean corrects, Actor actor) {
        var problems = new ArrayList<Refusal>();
        int quarter = Objects.requireNonNull(command.quarter());
        if (!calendar.isOpen(new Quarter(goal.task().year(), quarter))) {
            problems.add(new Refusal("goal.invalid.future").at("quarter"));
        }
        if (corrects && text(command.because()) == null) {
            problems.add(new Refusal("goal.invalid.correction").at("because"));
        }
        Long file = command.fileId();
        boolean own = file != null
                && files.of(new GoalId(goal.id()).subject()).stream()
                        .anyMatch(kept -> kept.id() == file && kept.addedBy() == actor.personId());
        if (!own) {
            problems.add(new Refusal("goal.invalid.evidence").at("fileId"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidException(List.copyOf(problems));
        }
    }

    private long kept(Goal goal, GoalIndicator indicator, ReportValue command, boolean corrects, Actor actor) {
        var saying = new GoalReport.Saying(
                Objects.requireNonNull(command.value()),
                command.note().strip(),
                corrects ? text(command.because()) : null,
                Objects.requireNonNull(command.fileId()));
        var report = records.reports()
                .save(new GoalReport(
                        indicator,
                        goal.id(),
                        Objects.requireNonNull(command.quarter()),
                        saying,
                        journal.by(actor),
                        journal.time().today()));
        goal.touch(GoalAction.REPORT, journal.time().now());
        journal.note(
                goal,
                corrects ? "CORRECT" : "REPORT",
                new About(indicator.id(), report.quarter(), saying.value()),
                corrects ? saying.because() : saying.note(),
                actor,
                journal.readers().supervision(goal));
        return report.id();
    }

    /** What supervision confirmed counts. */
    public void confirm(GoalId id, long reportId, Actor actor) {
        examine(id, reportId, true, null, actor);
    }

    public void sendBack(GoalId id, long reportId, GiveReason command, Actor actor) {
        reader.requireUnmarked("reason", command.reason(), actor);
        examine(id, reportId, false, command.reason().strip(), actor);
    }

    private void examine(GoalId id, long reportId, boolean confirmed, @Nullable String reason, Actor actor) {
        var goal = access.opened(id, GoalAction.EXAMINE, null, actor);
        var report = records.reports().findByIdAndGoalId(reportId, goal.id()).orElseThrow(NotFoundException::new);
        if (report.by().personId() == actor.personId()) {
            access.refuse(id, GoalAction.EXAMINE, actor, new Refusal("goal.refused.ownReport"));
        }
        requireLatest(report);
        journal.keep(new GoalVerdict(
                report.id(),
                confirmed,
                reason,
                journal.by(actor),
                journal.time().today()));
        goal.touch(GoalAction.EXAMINE, journal.time().now());
        var about = new About(
                report.indicatorId(), report.quarter(), report.saying().value());
        journal.note(goal, confirmed ? "CONFIRM" : "RETURN", about, reason, actor, told(goal, report, confirmed));
    }

    /** Somebody examined it first, or the unit has corrected it meanwhile. */
    private void requireLatest(GoalReport report) {
        boolean latest = records.reports()
                .findFirstByIndicatorIdAndQuarterOrderByIdDesc(report.indicatorId(), report.quarter())
                .filter(last -> last.id() == report.id())
                .isPresent();
        if (!latest || records.verdicts().existsByReportId(report.id())) {
            throw new ConflictException(new Refusal("goal.refused.examined"));
        }
    }

    private Set<Long> told(Goal goal, GoalReport report, boolean confirmed) {
        return confirmed ? Set.of(report.by().personId()) : journal.readers().people(goal.leadUnit());
    }

    private static @Nullable String text(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
