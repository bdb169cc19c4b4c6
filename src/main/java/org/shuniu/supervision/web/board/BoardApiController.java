package org.shuniu.supervision.web.board;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.service.board.Board;
import org.shuniu.supervision.service.board.BoardFilter;
import org.shuniu.supervision.service.board.BoardQueries;
import org.shuniu.supervision.service.board.RecordFilter;
import org.shuniu.supervision.service.board.RecordQueries;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@ApiController
class BoardApiController {
    private final BoardQueries queries;
    private final RecordQueries records;

    BoardApiController(BoardQueries queries, RecordQueries records) {
        this.queries = queries;
        this.records = records;
    }

    /** Lights, rates, median times and due dates of what the reader may know of. */
    @GetMapping("/api/v1/supervision-board")
    Board board(@ModelAttribute BoardFilter filter, @CurrentActor Actor actor) {
        return queries.board(filter, actor);
    }

    /** The due dates that passed (SUP-17), as far as the figures are the reader's. */
    @GetMapping("/api/v1/supervision-board/accountability")
    RecordQueries.Found accountability(@ModelAttribute RecordFilter filter, @CurrentActor Actor actor) {
        return records.of(filter, actor);
    }
}
