package org.shuniu.supervision.service.report;

import java.time.LocalDate;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.domain.report.ReportContent;
import org.shuniu.supervision.domain.report.ReportKind;
import org.shuniu.supervision.service.board.BoardQueries;
import org.springframework.stereotype.Component;

/** Counts, freezes and puts into words. */
@Component
class ReportWriter {
    private final BoardQueries board;
    private final ReportRows rows;
    private final ReportText text;
    private final OfficeTime time;

    ReportWriter(BoardQueries board, ReportRows rows, ReportText text, OfficeTime time) {
        this.board = board;
        this.rows = rows;
        this.text = text;
        this.time = time;
    }

    /** The matters a special report is about; a circular is about all. */
    List<Long> matters(DraftReport command, Actor actor) {
        if (command.to().isBefore(command.from())) {
            throw new InvalidException(new Refusal("supervision.board.order").at("to"));
        }
        boolean special = command.kind() == ReportKind.SPECIAL_REPORT;
        if (special && command.matters().isEmpty()) {
            throw new InvalidException(new Refusal("supervision.report.matters.required").at("matters"));
        }
        return special ? rows.numbered(command.matters(), actor) : List.of();
    }

    ReportContent write(ReportKind kind, LocalDate from, LocalDate to, List<Long> matters, Actor actor) {
        var figures = board.ofOffice(from, to, actor);
        boolean special = kind == ReportKind.SPECIAL_REPORT;
        var frozen = special
                ? new Frozen(figures, rows.of(matters, actor), 0)
                : new Frozen(figures, rows.overdue(actor), rows.untold(actor));
        return new ReportContent(
                from,
                to,
                special ? text.specialTitle(frozen.rows()) : text.circularTitle(figures, actor.organName()),
                special ? text.special(frozen) : text.circular(frozen, time.today()),
                frozen.written(),
                time.now());
    }
}
