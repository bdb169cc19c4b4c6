package org.shuniu.home.web;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The numbers of the home page for programs. */
@ApiController
@RequestMapping("/api/v1/home")
class HomeApiController {
    private final Counters counters;

    HomeApiController(Counters counters) {
        this.counters = counters;
    }

    @GetMapping("/counters")
    Counters.Board counters(@CurrentActor Actor actor) {
        return counters.board(actor);
    }
}
