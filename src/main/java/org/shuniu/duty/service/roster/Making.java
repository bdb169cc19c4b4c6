package org.shuniu.duty.service.roster;

import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;

/** What fills and checks rosters; the rosters of one organ are filled and published one after another. */
@Component
record Making(RosterGenerator generator, RosterChecks checks, OneByOne turns, SecrecyGuard secrecy) {

    void alone(long organId) {
        turns.alone(organId);
    }
}
