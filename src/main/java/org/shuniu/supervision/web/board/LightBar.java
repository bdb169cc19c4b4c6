package org.shuniu.supervision.web.board;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.service.board.BoardLine;
import org.shuniu.supervision.service.board.BoardScope;
import org.shuniu.supervision.service.board.Period;

/**
 * A line and its lights as shares of a bar a hundred units long; the worst stands first.
 *
 * @param address of the open matters that the line counts; one light of them with {@code counted.light}
 * @param records address of the records of accountability of a unit's line
 */
record LightBar(BoardLine line, String address, @Nullable String records, List<Share> shares) {
    private static final int LONG = 100;

    /** One colour of the bar. */
    record Share(String light, double x, double width) {}

    static List<LightBar> units(List<BoardLine> lines, BoardScope scope, Period period) {
        String records = "/supervision/board/accountability?scope=" + scope + "&from=" + period.from() + "&to="
                + period.to() + "&unit=";
        return of(lines, scope, line -> "&counted.unit=" + line.key()).stream()
                .map(bar -> new LightBar(
                        bar.line(), bar.address(), records + bar.line().key(), bar.shares()))
                .toList();
    }

    static List<LightBar> leaders(List<BoardLine> lines, BoardScope scope) {
        return of(
                lines, scope, line -> line.key() == null ? "&counted.noLeader=true" : "&counted.leader=" + line.key());
    }

    static List<LightBar> sources(List<BoardLine> lines, BoardScope scope) {
        return of(lines, scope, line -> "&source=" + line.key());
    }

    /** Of all lines together. */
    static LightBar total(BoardLine line, BoardScope scope) {
        return of(List.of(line), scope, any -> "").get(0);
    }

    private static List<LightBar> of(List<BoardLine> lines, BoardScope scope, Function<BoardLine, String> narrowed) {
        String list = "/matters?counted.scope=" + scope;
        return lines.stream()
                .map(line -> new LightBar(line, list + narrowed.apply(line), null, shares(line)))
                .toList();
    }

    private static List<Share> shares(BoardLine line) {
        long all = Math.max(1, line.red() + line.yellow() + line.green() + line.grey());
        double red = share(line.red(), all);
        double yellow = share(line.yellow(), all);
        double green = share(line.green(), all);
        return List.of(
                new Share("RED", 0, red),
                new Share("YELLOW", red, yellow),
                new Share("GREEN", red + yellow, green),
                new Share("GREY", red + yellow + green, share(line.grey(), all)));
    }

    private static double share(long part, long all) {
        return (double) LONG * part / all;
    }
}
