package org.shuniu.duty.web.roster;

import org.shuniu.duty.RosterId;
import org.shuniu.duty.service.roster.RosterService;
import org.shuniu.duty.service.roster.command.SayRoster;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Component;

/** The steps of a roster by the last part of their address. */
@Component
record RosterSteps(RosterService rosters) {

    void take(RosterId id, String noun, SayRoster command, Actor actor) {
        switch (noun) {
            case "generation" -> rosters.regenerate(id, command, actor);
            case "submission" -> rosters.submit(id, command, actor);
            case "return" -> rosters.sendBack(id, command, actor);
            default -> rosters.publish(id, command, actor);
        }
    }
}
