package org.shuniu.layout.page;

import java.util.ArrayList;
import java.util.List;
import org.shuniu.layout.font.Face;
import org.shuniu.layout.font.Metrics;

/**
 * Breaks a paragraph into justified lines: no closing mark at a line's start, no opening mark at its end, Latin words
 * and numbers whole. A mark that would start a line is taken in by narrowing punctuation; where that cannot be, the
 * line before ends earlier and is spread.
 */
public final class LineBreaker {
    private static final double TOLERANCE = 0.02;

    /** No more than this is taken from the punctuation of one line. */
    private static final double MOST_NARROWING = 1.0;

    /** A gap wider than this looks torn; the line then stays ragged. */
    private static final double WIDEST_GAP = 0.5;

    /** One character and the marks behind it. */
    private static final int LONGEST_ALONE = 4;

    private final Metrics metrics;

    public LineBreaker(Metrics metrics) {
        this.metrics = metrics;
    }

    public List<Line> lines(StyledText text, Measure measure) {
        List<Atom> atoms = atoms(text);
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < atoms.size()) {
            double indent = lines.isEmpty() ? measure.firstIndent() : measure.indent();
            int end = notAlone(atoms, start, end(atoms, start, measure.width() - indent));
            lines.add(set(atoms.subList(start, end), indent, measure.width() - indent, end == atoms.size()));
            start = end;
            while (start < atoms.size() && atoms.get(start).isSpace()) {
                start++;
            }
        }
        return lines;
    }

    /** Width of the text in em when set without breaking. */
    public double width(StyledText text) {
        return atoms(text).stream().mapToDouble(Atom::width).sum();
    }

    private List<Atom> atoms(StyledText text) {
        List<Atom> atoms = new ArrayList<>();
        for (StyledText.Run run : text.runs()) {
            run.text()
                    .codePoints()
                    .mapToObj(point -> new Atom(point, run.face(), metrics.advance(run.face(), point)))
                    .forEach(atoms::add);
        }
        return atoms;
    }

    private static int end(List<Atom> atoms, int start, double room) {
        Fit fit = new Fit(start);
        double width = 0;
        double slack = 0;
        for (int i = start; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            width += atom.width();
            slack += Kinsoku.slack(atom.codePoint());
            if (width - room > MOST_NARROWING + TOLERANCE) {
                break;
            }
            boolean legal = i + 1 == atoms.size()
                    || Kinsoku.mayBreak(atom.codePoint(), atoms.get(i + 1).codePoint());
            fit.offer(i + 1, width - room - (atom.isSpace() ? atom.width() : 0), slack, legal);
        }
        return fit.best();
    }

    /** A last line of a single character takes another one along (单字不成行). */
    private static int notAlone(List<Atom> atoms, int start, int end) {
        if (atoms.size() - end > LONGEST_ALONE) {
            return end;
        }
        long rest = atoms.subList(end, atoms.size()).stream()
                .filter(atom -> Kinsoku.slack(atom.codePoint()) == 0)
                .count();
        boolean alone = end < atoms.size() && rest == 1 && end - start > 2;
        return alone && mayBreakAt(atoms, end - 1) ? end - 1 : end;
    }

    private static boolean mayBreakAt(List<Atom> atoms, int index) {
        return Kinsoku.mayBreak(
                atoms.get(index - 1).codePoint(), atoms.get(index).codePoint());
    }

    private Line set(List<Atom> atoms, double indent, double room, boolean last) {
        int count = atoms.size();
        while (count > 1 && atoms.get(count - 1).isSpace()) {
            count--;
        }
        List<Atom> visible = atoms.subList(0, count);
        double width = visible.stream().mapToDouble(Atom::width).sum();
        double narrowing = Math.max(0, width - room) / Math.max(slack(visible), TOLERANCE);
        double gap = last || narrowing > 0 ? 0 : gap(visible, room - width);
        List<Line.Cell> cells = new ArrayList<>();
        double x = indent;
        for (int i = 0; i < count; i++) {
            Atom atom = visible.get(i);
            double give = Kinsoku.slack(atom.codePoint()) * Math.min(1, narrowing);
            double shift = Kinsoku.whiteOnLeft(atom.codePoint()) ? give : 0;
            cells.add(new Line.Cell(atom.codePoint(), atom.face(), x - shift));
            x += atom.width() - give + (i + 1 < count && opens(atom, visible.get(i + 1)) ? gap : 0);
        }
        return new Line(List.copyOf(cells), x);
    }

    private static double slack(List<Atom> atoms) {
        return atoms.stream()
                .mapToDouble(atom -> Kinsoku.slack(atom.codePoint()))
                .sum();
    }

    private static double gap(List<Atom> atoms, double spare) {
        int gaps = 0;
        for (int i = 1; i < atoms.size(); i++) {
            gaps += opens(atoms.get(i - 1), atoms.get(i)) ? 1 : 0;
        }
        double gap = gaps == 0 ? 0 : spare / gaps;
        return gap > WIDEST_GAP ? 0 : Math.max(0, gap);
    }

    /** Words and double marks are not torn apart. */
    private static boolean opens(Atom left, Atom right) {
        boolean sameWord = Kinsoku.inWord(left.codePoint()) && Kinsoku.inWord(right.codePoint());
        return !sameWord && !(left.codePoint() == right.codePoint() && left.codePoint() == '—');
    }

    private record Atom(int codePoint, Face face, double width) {
        boolean isSpace() {
            return codePoint == ' ' || codePoint == 0x3000;
        }
    }

    /** The best end seen so far. */
    private static final class Fit {
        private final int start;
        private int natural = -1;
        private double left;
        private int narrowed = -1;
        private int forced;

        Fit(int start) {
            this.start = start;
        }

        void offer(int end, double over, double slack, boolean legal) {
            if (over <= TOLERANCE) {
                forced = end;
                if (legal) {
                    natural = end;
                    left = -over;
                }
            } else if (legal && narrowed < 0 && over <= slack + TOLERANCE) {
                narrowed = end;
            }
        }

        int best() {
            if (narrowed > 0 && (natural < 0 || left > TOLERANCE)) {
                return narrowed;
            }
            if (natural > 0) {
                return natural;
            }
            return Math.max(forced, start + 1);
        }
    }
}
