package org.shuniu.calendar.service;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.domain.DayKind;
import org.shuniu.calendar.domain.NoticeProblem;
import org.shuniu.calendar.domain.NoticeReading;
import org.shuniu.kernel.Refusal;

/**
 * What was understood of a pasted notice, before anything is saved.
 *
 * @param version of the year that stands now, 0 when it is not loaded; goes back with the confirmation
 * @param acceptable nothing stands against saving
 */
public record ReadingView(
        @Nullable Integer year,
        String title,
        @Nullable String reference,
        int version,
        boolean acceptable,
        List<DayLine> days,
        List<ProblemLine> problems,
        List<TextLine> plainSentences) {

    /** A problem with its sentence as key and arguments; the first argument is the line. */
    public record ProblemLine(int line, boolean blocking, String key, List<Object> args) {}

    /** A sentence that was taken as plain text. */
    public record TextLine(int line, String text) {}

    static ReadingView of(NoticeReading reading, int version) {
        var arrangement = reading.arrangement();
        return new ReadingView(
                arrangement == null ? null : arrangement.year(),
                arrangement == null ? "" : arrangement.title(),
                arrangement == null ? null : arrangement.reference(),
                version,
                reading.isAcceptable(),
                arrangement == null
                        ? List.of()
                        : arrangement.days().stream().map(DayLine::of).toList(),
                reading.problems().stream().map(ReadingView::line).toList(),
                reading.plainSentences().stream()
                        .map(sentence -> new TextLine(sentence.line(), sentence.text()))
                        .toList());
    }

    public long daysOff() {
        return days.stream().filter(day -> day.kind() == DayKind.OFF).count();
    }

    public long workingWeekends() {
        return days.size() - daysOff();
    }

    static Refusal refusal(NoticeProblem problem) {
        return new Refusal(problem.key(), line(problem).args().toArray());
    }

    private static ProblemLine line(NoticeProblem problem) {
        List<Object> args = new ArrayList<>();
        args.add(String.valueOf(problem.line()));
        args.add(problem.excerpt());
        args.addAll(problem.args());
        return new ProblemLine(problem.line(), problem.blocking(), problem.key(), List.copyOf(args));
    }
}
