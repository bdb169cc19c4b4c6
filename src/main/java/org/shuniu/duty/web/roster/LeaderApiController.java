package org.shuniu.duty.web.roster;

import jakarta.validation.Valid;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.service.roster.LeaderService;
import org.shuniu.duty.service.roster.command.ReplaceLeader;
import org.shuniu.duty.service.roster.read.RosterQueries;
import org.shuniu.duty.service.roster.read.RosterView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Another leader in charge, for programs. */
@ApiController
class LeaderApiController {
    private final LeaderService leaders;
    private final RosterQueries queries;

    LeaderApiController(LeaderService leaders, RosterQueries queries) {
        this.leaders = leaders;
        this.queries = queries;
    }

    @PutMapping("/api/v1/rosters/{id}/slots/{shiftId}/leader")
    RosterView replace(
            @PathVariable long id,
            @PathVariable long shiftId,
            @Valid @RequestBody ReplaceLeader command,
            @CurrentActor Actor actor) {
        leaders.replace(new RosterId(id), shiftId, command, actor);
        return queries.view(new RosterId(id), actor);
    }
}
