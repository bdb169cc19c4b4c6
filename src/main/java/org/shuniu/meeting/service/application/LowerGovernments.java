package org.shuniu.meeting.service.application;

import java.util.Comparator;
import java.util.List;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganLevel;
import org.shuniu.meeting.domain.application.SubVenueLevel;
import org.shuniu.meeting.domain.application.SubVenues.SubVenue;
import org.springframework.stereotype.Component;

/** The governments below one, down to a level: where a video meeting is followed (MTG-06). */
@Component
class LowerGovernments {
    /** More organs than a province has. */
    private static final int ALL = 100_000;

    private final Directory directory;

    LowerGovernments(Directory directory) {
        this.directory = directory;
    }

    List<SubVenue> of(long governmentId, SubVenueLevel level) {
        if (level == SubVenueLevel.NONE) {
            return List.of();
        }
        return directory.searchOrgans("", ALL).stream()
                .filter(OrganCard::isGovernment)
                .filter(card -> reached(card.level(), level) && directory.isAbove(governmentId, card.id()))
                .sorted(Comparator.comparing(OrganCard::level).thenComparing(OrganCard::id))
                .map(card -> new SubVenue(
                        card.id(), SubVenueLevel.valueOf(card.level().name()), card.shortName()))
                .toList();
    }

    private static boolean reached(OrganLevel level, SubVenueLevel lowest) {
        return switch (level) {
            case STATE, PROVINCE -> false;
            case CITY -> true;
            case COUNTY -> lowest.compareTo(SubVenueLevel.COUNTY) >= 0;
            case TOWNSHIP -> lowest == SubVenueLevel.TOWNSHIP;
        };
    }
}
