package org.shuniu.duty.service.score;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.DutyScoreId;
import org.shuniu.duty.ShiftId;
import org.shuniu.duty.domain.score.DutyScore;
import org.shuniu.duty.domain.score.LineAction;
import org.shuniu.duty.domain.score.LineState;
import org.shuniu.duty.domain.score.Proof;
import org.shuniu.duty.domain.score.Quarter;
import org.shuniu.duty.domain.score.ScoreAction;
import org.shuniu.duty.domain.score.ScoreLine;
import org.shuniu.duty.domain.score.ScoreNote;
import org.shuniu.duty.domain.score.ScoreNoteRepository;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sheets of a quarter, and one with its lines. */
@Service("dutyScoreQueries")
@Transactional(readOnly = true)
public class ScoreQueries {
    private static final String ROWS = """
            select s.id, s.room_name, s.year, s.quarter, s.status, coalesce(d.points, 0) as deducted,
                   coalesce(s.score, greatest(0, 100 - coalesce(d.points, 0))) as score,
                   coalesce(d.deductions, 0) as deductions, coalesce(d.pending, 0) as pending
            from duty_score s left join lateral (
              select sum(l.points) as points, count(*) as deductions,
                     count(*) filter (where l.state = 'REVERSAL_ASKED') as pending
              from duty_score_line l where l.score_id = s.id and l.state <> 'REVERSED') d on true
            where s.year = :year and s.quarter = :quarter and\s""" + Visibility.PREDICATE + " order by s.room_name limit 500";

    private final JdbcClient jdbc;
    private final ScoreAccess access;
    private final ScoreBook book;
    private final ScoreNoteRepository notes;
    private final ScorePolicy policy;
    private final Around around;

    ScoreQueries(
            JdbcClient jdbc,
            ScoreAccess access,
            ScoreBook book,
            ScoreNoteRepository notes,
            ScorePolicy policy,
            Around around) {
        this.jdbc = jdbc;
        this.access = access;
        this.book = book;
        this.notes = notes;
        this.policy = policy;
        this.around = around;
    }

    /** Rooms, who reads their shifts, what items cost, and time. */
    @Component("dutyScoreReading")
    record Around(DutyRooms rooms, RoomAccess readers, ScoreSettings settings, OfficeTime time) {
        /** Who assesses a room from above knows what the line says, and does not open the room's shifts. */
        boolean opens(Proof proof, DutyScore sheet, Actor actor) {
            return !ShiftId.KIND.equals(proof.kind())
                    || readers.reads(actor, rooms.room(new DutyRoomId(sheet.roomId())));
        }
    }

    public List<ScoreRow> quarter(int year, int quarter, Actor actor) {
        return jdbc.sql(ROWS)
                .param("year", year)
                .param("quarter", quarter)
                .param("subjectKind", DutyScoreId.KIND)
                .param("principals", Principals.bound(actor))
                .query(ScoreRow.class)
                .list();
    }

    /** The quarter that people mean when they name none: this one. */
    public Quarter now() {
        return Quarter.of(around.time().today());
    }

    public boolean keeps(Actor actor) {
        return around.rooms()
                .first(actor)
                .filter(room -> !around.rooms().below(room.roomId()).isEmpty())
                .filter(room -> policy.refusalToKeep(actor, room).isEmpty())
                .isPresent();
    }

    public ScoreSettings settings() {
        return around.settings();
    }

    public ScoreView view(DutyScoreId id, Actor actor) {
        var sheet = access.seen(id, actor);
        var lines = book.lines(sheet);
        Map<Long, List<ScoreNote>> said =
                notes.findByLineIdInOrderById(lines.stream().map(ScoreLine::id).toList()).stream()
                        .collect(Collectors.groupingBy(ScoreNote::lineId));
        return new ScoreView(
                row(sheet, lines),
                sheet.version(),
                book.upper(sheet).name(),
                sheet.confirmedBy(),
                sheet.confirmedAt(),
                lines.stream()
                        .map(line ->
                                line(sheet, line, Objects.requireNonNullElse(said.get(line.id()), List.of()), actor))
                        .toList(),
                steps(sheet, actor));
    }

    private static ScoreRow row(DutyScore sheet, List<ScoreLine> lines) {
        int deducted = ScoreBook.deducted(lines);
        Integer confirmed = sheet.score();
        return new ScoreRow(
                sheet.id(),
                sheet.roomName(),
                sheet.quarter().year(),
                sheet.quarter().number(),
                sheet.status(),
                confirmed == null ? DutyScore.of(deducted) : confirmed,
                deducted,
                lines.stream().filter(ScoreLine::isCounted).count(),
                lines.stream()
                        .filter(line -> line.state() == LineState.REVERSAL_ASKED)
                        .count());
    }

    private ScoreView.Line line(DutyScore sheet, ScoreLine line, List<ScoreNote> said, Actor actor) {
        return new ScoreView.Line(
                line.id(),
                line.version(),
                line.item(),
                line.points(),
                line.happenedOn(),
                line.proof().words(),
                around.opens(line.proof(), sheet, actor) ? line.proof().link() : null,
                line.state(),
                author(line),
                said.stream()
                        .map(note -> new ScoreView.Note(
                                note.action(),
                                note.words(),
                                note.by().signature(),
                                note.by().at()))
                        .toList(),
                Arrays.stream(LineAction.values())
                        .filter(action ->
                                access.refusal(actor, sheet, line, action).isEmpty())
                        .toList());
    }

    private static @Nullable String author(ScoreLine line) {
        return line.by().personId() == 0 ? null : line.by().signature();
    }

    private List<ScoreView.Step> steps(DutyScore sheet, Actor actor) {
        return Arrays.stream(ScoreAction.values())
                .map(action -> {
                    Optional<Refusal> reason = access.refusal(actor, sheet, action);
                    return new ScoreView.Step(
                            action,
                            action.noun(),
                            reason.isEmpty(),
                            reason.map(Refusal::key).orElse(null));
                })
                .toList();
    }

    /** For the form of a step about a line; refuses as the step itself would. */
    public ScoreView.Line forStep(DutyScoreId id, long lineId, LineAction action, Actor actor) {
        var sheet = access.seen(id, actor);
        access.opened(sheet, lineId, action, access.line(sheet, lineId).version(), actor);
        return view(id, actor).lines().stream()
                .filter(line -> line.id() == lineId)
                .findFirst()
                .orElseThrow();
    }

    public ScoreView forStep(DutyScoreId id, ScoreAction action, Actor actor) {
        access.opened(id, action, access.seen(id, actor).version(), actor);
        return view(id, actor);
    }
}
