package org.shuniu.supervision.web.board;

import java.util.List;
import org.shuniu.supervision.service.board.BoardLine;

/** A line and its lights as shares of a bar a hundred units long; the worst stands first. */
record LightBar(BoardLine line, List<Share> shares) {
    private static final int LONG = 100;

    /** One colour of the bar. */
    record Share(String light, double x, double width) {}

    static List<LightBar> of(List<BoardLine> lines) {
        return lines.stream().map(LightBar::of).toList();
    }

    private static LightBar of(BoardLine line) {
        long all = Math.max(1, line.red() + line.yellow() + line.green() + line.grey());
        double red = share(line.red(), all);
        double yellow = share(line.yellow(), all);
        double green = share(line.green(), all);
        return new LightBar(
                line,
                List.of(
                        new Share("RED", 0, red),
                        new Share("YELLOW", red, yellow),
                        new Share("GREEN", red + yellow, green),
                        new Share("GREY", red + yellow + green, share(line.grey(), all))));
    }

    private static double share(long part, long all) {
        return (double) LONG * part / all;
    }
}
