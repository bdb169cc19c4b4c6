package org.shuniu.supervision.service.board;

import java.util.List;

/** Lights of today and rates of the period, as a whole and by unit, leader and source. */
public record Figures(
        Period period, BoardLine total, List<BoardLine> units, List<BoardLine> leaders, List<BoardLine> sources) {
    public Figures {
        units = List.copyOf(units);
        leaders = List.copyOf(leaders);
        sources = List.copyOf(sources);
    }
}
