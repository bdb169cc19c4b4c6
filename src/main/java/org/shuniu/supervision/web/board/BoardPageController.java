package org.shuniu.supervision.web.board;

import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.service.board.BoardFilter;
import org.shuniu.supervision.service.board.BoardQueries;
import org.shuniu.supervision.service.board.RecordFilter;
import org.shuniu.supervision.service.board.RecordQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lights, rates and due dates at one look (SUP-13, SUP-16). */
@PageController
class BoardPageController {
    private final BoardQueries queries;
    private final RecordQueries records;

    BoardPageController(BoardQueries queries, RecordQueries records) {
        this.queries = queries;
        this.records = records;
    }

    @GetMapping("/supervision/board")
    String board(@ModelAttribute("filter") BoardFilter filter, @CurrentActor Actor actor, Model model) {
        var board = queries.board(filter, actor);
        model.addAttribute("board", board);
        var figures = board.figures();
        model.addAttribute("total", LightBar.total(figures.total(), board.scope()));
        model.addAttribute("units", LightBar.units(figures.units(), board.scope(), figures.period()));
        model.addAttribute("leaders", LightBar.leaders(figures.leaders(), board.scope()));
        model.addAttribute("sources", LightBar.sources(figures.sources(), board.scope()));
        model.addAttribute("chart", DueChart.of(board.due()));
        return "supervision/board";
    }

    /** The due dates that passed, behind a number of the board (SUP-17). */
    @GetMapping("/supervision/board/accountability")
    String accountability(@ModelAttribute("filter") RecordFilter filter, @CurrentActor Actor actor, Model model) {
        model.addAttribute("found", records.of(filter, actor));
        return "supervision/board-records";
    }

    @Configuration("supervisionBoardMenu")
    static class Menu {
        @Bean
        NavEntry supervisionBoardEntry() {
            return new NavEntry(
                            "supervision.board.menu",
                            "/supervision/board",
                            "speedometer2",
                            41,
                            Set.of(
                                    Role.SUPERVISOR,
                                    Role.SUPERVISION_HEAD,
                                    Role.SUPERVISION_LIAISON,
                                    Role.UNIT_HEAD,
                                    Role.LEADER,
                                    Role.PRINCIPAL,
                                    Role.SECRETARY))
                    .under("supervision.menu.group");
        }
    }
}
