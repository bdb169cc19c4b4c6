package org.shuniu.layout.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a title into centred lines that keep words whole and form a trapezoid or a diamond (GB/T 9704-2012, 7.3.1).
 * Every way to break is weighed; titles that need more than four lines are only kept even.
 */
public final class TitleShaper {
    private static final int MOST_WEIGHED_LINES = 4;
    private static final double HOURGLASS = 40;
    private static final double RECTANGLE = 3;
    private static final double SHORT_LAST = 60;
    private static final double SHORTEST_LINE = 4;
    private static final double UNEVEN = 1.0;

    private final ToDoubleFunction<String> width;
    private final TitleWords words;

    public TitleShaper(ToDoubleFunction<String> width, TitleWords words) {
        this.width = width;
        this.words = words;
    }

    /** The lines of the title, none wider than {@code room} em where words allow. */
    public List<String> lines(String title, double room) {
        int fewest = (int) Math.ceil(width.applyAsDouble(title) / room - 1e-6);
        if (fewest <= 1) {
            return List.of(title);
        }
        double[] penalties = words.penalties(title);
        if (fewest <= MOST_WEIGHED_LINES) {
            Search search = new Search(title, penalties, room);
            for (int count = fewest; count <= fewest + 1; count++) {
                search.run(count, 0, new ArrayList<>(), (count - fewest) * 12.0);
            }
            if (!search.best.isEmpty()) {
                return search.best;
            }
        }
        return even(title, penalties, room);
    }

    private List<String> even(String title, double[] penalties, double room) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (width.applyAsDouble(title.substring(start)) > room) {
            int fit = start + 1;
            while (width.applyAsDouble(title.substring(start, fit + 1)) <= room) {
                fit++;
            }
            int end = fit;
            for (int i = fit; i > Math.max(start, fit - 6); i--) {
                if (penalties[i] < penalties[end]) {
                    end = i;
                }
            }
            lines.add(title.substring(start, end));
            start = end;
        }
        lines.add(title.substring(start));
        return lines;
    }

    /** Goes through all ways to break into a number of lines. */
    private final class Search {
        private final String title;
        private final double[] penalties;
        private final double room;
        private List<String> best = List.of();
        private double bestCost = Double.MAX_VALUE;

        Search(String title, double[] penalties, double room) {
            this.title = title;
            this.penalties = penalties;
            this.room = room;
        }

        void run(int lines, int start, List<String> taken, double cost) {
            if (cost >= bestCost) {
                return;
            }
            if (lines == 1) {
                finish(start, taken, cost);
                return;
            }
            for (int end = start + 1; end < title.length(); end++) {
                String line = title.substring(start, end);
                if (width.applyAsDouble(line) > room) {
                    return;
                }
                taken.add(line);
                run(lines - 1, end, taken, cost + penalties[end]);
                taken.remove(taken.size() - 1);
            }
        }

        private void finish(int start, List<String> taken, double cost) {
            String last = title.substring(start);
            if (width.applyAsDouble(last) > room) {
                return;
            }
            List<String> lines = new ArrayList<>(taken);
            lines.add(last);
            double total = cost + shape(lines);
            if (total < bestCost) {
                bestCost = total;
                best = List.copyOf(lines);
            }
        }
    }

    private double shape(List<String> lines) {
        double[] widths = lines.stream().mapToDouble(width).toArray();
        double mean = Arrays.stream(widths).average().orElse(0);
        double cost = widths[widths.length - 1] < SHORTEST_LINE ? SHORT_LAST : 0;
        for (int i = 0; i < widths.length; i++) {
            cost += Math.abs(widths[i] - mean) * UNEVEN;
            if (i > 0 && Math.abs(widths[i] - widths[i - 1]) < 0.5) {
                cost += RECTANGLE;
            }
            if (i > 0 && i + 1 < widths.length && widths[i] < Math.min(widths[i - 1], widths[i + 1])) {
                cost += HOURGLASS;
            }
        }
        return cost;
    }
}
