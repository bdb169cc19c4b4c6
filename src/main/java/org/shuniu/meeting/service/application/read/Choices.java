package org.shuniu.meeting.service.application.read;

import java.util.List;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.meeting.service.application.GovernmentLeaders;
import org.shuniu.meeting.service.application.PlanRows;
import org.shuniu.meeting.service.application.Sessions;
import org.springframework.stereotype.Component;

/** What can be chosen in the form of a meeting. */
@Component
public class Choices {
    private final MeetingPeople people;
    private final GovernmentLeaders leaders;
    private final PlanRows plans;
    private final Sessions sessions;
    private final OfficeTime time;

    Choices(MeetingPeople people, GovernmentLeaders leaders, PlanRows plans, Sessions sessions, OfficeTime time) {
        this.people = people;
        this.leaders = leaders;
        this.plans = plans;
        this.sessions = sessions;
        this.time = time;
    }

    /** Leaders of the own government, and rows of the own plan. */
    public record Offered(List<PostCard> leaders, List<PlanRows.PlanRow> planRows) {}

    Offered of(Actor actor) {
        return new Offered(
                leaders.of(people.government(actor.organId())),
                plans.of(actor.organId(), time.today().getYear()));
    }

    boolean isCounting(Meeting meeting) {
        return sessions.isCounting(meeting);
    }
}
