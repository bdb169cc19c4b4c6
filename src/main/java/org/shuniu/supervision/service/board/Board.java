package org.shuniu.supervision.service.board;

import java.util.List;

/**
 * All that the page shows.
 *
 * @param scopes those this reader may choose from
 */
public record Board(BoardScope scope, List<BoardScope> scopes, Figures figures, List<StepTime> steps, DueMonth due) {
    public Board {
        scopes = List.copyOf(scopes);
        steps = List.copyOf(steps);
    }
}
