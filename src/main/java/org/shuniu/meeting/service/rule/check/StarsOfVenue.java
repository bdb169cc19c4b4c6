package org.shuniu.meeting.service.rule.check;

import org.shuniu.meeting.domain.Venue;
import org.shuniu.meeting.service.rule.MeetingCheck;
import org.shuniu.meeting.service.rule.MeetingFacts;
import org.shuniu.meeting.service.rule.Verdict;
import org.shuniu.rules.RuleInForce;
import org.springframework.stereotype.Component;

/** M08: stars of the hotel; an unknown number of stars is refused, too (MTG-07). */
@Component
class StarsOfVenue implements MeetingCheck {
    @Override
    public String code() {
        return "M08";
    }

    @Override
    public Verdict verdict(MeetingFacts facts, RuleInForce rule) {
        var venue = facts.venue();
        if (venue.kind() != Venue.Kind.HOTEL) {
            return Verdict.metAs("noHotel");
        }
        var star = venue.star();
        int most = rule.number("maxStar", 2);
        if (star == null) {
            return Verdict.brokenAs("unknown", "venueStar");
        }
        if (star > most) {
            return Verdict.broken("venueStar", star, most);
        }
        return rule.flag("designatedOnly") && !venue.designated()
                ? Verdict.brokenAs("designated", "venueDesignated")
                : Verdict.met(star, most);
    }
}
