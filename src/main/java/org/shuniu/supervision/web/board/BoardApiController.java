package org.shuniu.supervision.web.board;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.service.board.Board;
import org.shuniu.supervision.service.board.BoardFilter;
import org.shuniu.supervision.service.board.BoardQueries;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@ApiController
class BoardApiController {
    private final BoardQueries queries;

    BoardApiController(BoardQueries queries) {
        this.queries = queries;
    }

    /** Lights, rates, median times and due dates of what the reader may know of. */
    @GetMapping("/api/v1/supervision-board")
    Board board(@ModelAttribute BoardFilter filter, @CurrentActor Actor actor) {
        return queries.board(filter, actor);
    }
}
