package org.shuniu.meeting.service.application.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.domain.Invitation;
import org.shuniu.meeting.domain.InvitationRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.application.Basis;
import org.shuniu.meeting.domain.application.SubVenueLevel;
import org.shuniu.meeting.domain.application.SubVenues;
import org.shuniu.meeting.domain.application.SubVenues.SubVenue;
import org.shuniu.meeting.service.application.PlanRows;
import org.shuniu.meeting.service.application.basis.SessionDecisions;
import org.shuniu.meeting.service.application.read.ApplicationView.SubVenueCount;
import org.shuniu.meeting.service.rule.MeetingRules;
import org.springframework.stereotype.Component;

/** Words for what an application holds by number. */
@Component
class ApplicationNames {
    private final Directory directory;
    private final InvitationRepository invitations;
    private final SubVenues venues;
    private final PlanRows plans;
    private final SessionDecisions decisions;
    private final MeetingRules rules;

    ApplicationNames(
            Directory directory,
            InvitationRepository invitations,
            SubVenues venues,
            PlanRows plans,
            SessionDecisions decisions,
            MeetingRules rules) {
        this.decisions = decisions;
        this.directory = directory;
        this.invitations = invitations;
        this.venues = venues;
        this.plans = plans;
        this.rules = rules;
    }

    List<String> leaders(Meeting meeting) {
        return invitations.findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                .filter(asked -> asked.personId() != null)
                .map(Invitation::name)
                .toList();
    }

    @Nullable
    String person(@Nullable Long id) {
        return id == null ? null : directory.personNames(List.of(id)).get(id);
    }

    @Nullable
    String planRow(@Nullable Long id) {
        return plans.title(id).orElse(null);
    }

    /** Its page, for those who may know of it. */
    ApplicationView.@Nullable Agreed basis(@Nullable Basis basis, Actor reader) {
        if (basis == null) {
            return null;
        }
        var found = decisions.found(basis, reader).map(SessionDecisions.Row::link);
        return new ApplicationView.Agreed(basis.label(), basis.reference(), found.orElse(null));
    }

    List<SubVenueCount> subVenues(Meeting meeting) {
        Map<SubVenueLevel, List<String>> byLevel = venues.of(meeting.id()).stream()
                .collect(Collectors.groupingBy(
                        SubVenue::level, TreeMap::new, Collectors.mapping(SubVenue::name, Collectors.toList())));
        return byLevel.entrySet().stream()
                .map(entry -> new SubVenueCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Yuan for a person and a day, by the rule in force. */
    int quota(MeetingClass meetingClass) {
        boolean comprehensive =
                meetingClass == MeetingClass.COMPREHENSIVE || meetingClass == MeetingClass.GOVERNMENT_COMPREHENSIVE;
        return rules.rule("M09")
                .map(rule -> comprehensive ? rule.number("quotaComprehensive", 500) : rule.number("quota", 400))
                .orElse(0);
    }
}
