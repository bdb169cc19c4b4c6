package org.shuniu.meeting.service.application.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.meeting.service.application.GovernmentLeaders;
import org.shuniu.meeting.service.application.PlanRows;
import org.shuniu.meeting.service.application.Sessions;
import org.shuniu.meeting.service.application.basis.SessionDecisions;
import org.springframework.stereotype.Component;

/** What can be chosen in the form of a meeting. */
@Component
public class Choices {
    private final MeetingPeople people;
    private final GovernmentLeaders leaders;
    private final PlanRows plans;
    private final SessionDecisions decisions;
    private final Sessions sessions;
    private final OfficeTime time;

    Choices(
            MeetingPeople people,
            GovernmentLeaders leaders,
            PlanRows plans,
            SessionDecisions decisions,
            Sessions sessions,
            OfficeTime time) {
        this.decisions = decisions;
        this.people = people;
        this.leaders = leaders;
        this.plans = plans;
        this.sessions = sessions;
        this.time = time;
    }

    /** Leaders of the own government, rows of the own plan, and decisions of sessions that may be known. */
    public record Offered(
            List<PostCard> leaders, List<PlanRows.PlanRow> planRows, List<SessionDecisions.Row> decisions) {}

    /** @param meeting that is changed, null for a new one */
    Offered of(@Nullable MeetingId meeting, Actor actor) {
        return new Offered(
                leaders.of(people.government(actor.organId())),
                plans.of(actor.organId(), time.today().getYear(), meeting == null ? 0 : meeting.value()),
                decisions.of(actor));
    }

    boolean isCounting(Meeting meeting) {
        return sessions.isCounting(meeting);
    }
}
