package org.shuniu.meeting.service.demo;

import java.util.ArrayList;
import java.util.Arrays;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.MinutesId;
import org.shuniu.meeting.domain.minutes.MinutesAction;
import org.shuniu.meeting.domain.minutes.MinutesRepository;
import org.shuniu.meeting.service.minutes.EditMinutes;
import org.shuniu.meeting.service.minutes.MinutesReading;
import org.shuniu.meeting.service.minutes.MinutesService;
import org.shuniu.meeting.service.minutes.MoveMinutes;
import org.shuniu.meeting.service.minutes.read.MinutesQueries;
import org.springframework.stereotype.Component;

/** Minutes of the demo office, drafted, reviewed, signed and issued by its people. */
@Component
class AgendaDemoMinutes {
    private final AgendaDemoSession sessions;
    private final MinutesService minutes;
    private final MinutesQueries queries;
    private final MinutesReading reading;
    private final MinutesRepository kept;
    private final OfficeTime time;

    AgendaDemoMinutes(
            AgendaDemoSession sessions,
            MinutesService minutes,
            MinutesQueries queries,
            MinutesReading reading,
            MinutesRepository kept,
            OfficeTime time) {
        this.sessions = sessions;
        this.minutes = minutes;
        this.queries = queries;
        this.reading = reading;
        this.kept = kept;
        this.time = time;
    }

    /** MINUTES, days ago drafted, signed and issued, reviewer, signer, readers. */
    void tell(MeetingId meeting, String[] row) {
        var drafted = new ArrayList<MinutesId>();
        time.daysAgo(Integer.parseInt(row[1]), () -> drafted.add(draft(meeting, row[6], row[4])));
        var id = drafted.get(0);
        time.daysAgo(Integer.parseInt(row[2]), () -> take(id, MinutesAction.SIGN, sessions.account(row[5])));
        time.daysAgo(Integer.parseInt(row[3]), () -> take(id, MinutesAction.ISSUE, sessions.clerk()));
        kept.flush();
        reading.opened(id, sessions.account(row[6].split(" ")[0]));
    }

    private MinutesId draft(MeetingId meeting, String readers, String reviewer) {
        var id = minutes.draft(meeting, sessions.clerk());
        var view = queries.view(id, sessions.clerk());
        var list = Arrays.stream(readers.split(" "))
                .map(account -> sessions.account(account).personId())
                .toList();
        minutes.edit(
                id,
                new EditMinutes(view.title(), view.body(), null, null, null, null, list, view.version()),
                sessions.clerk());
        take(id, MinutesAction.SUBMIT, sessions.clerk());
        take(id, MinutesAction.APPROVE, sessions.account(reviewer));
        return id;
    }

    private void take(MinutesId id, MinutesAction action, Actor actor) {
        int version = queries.view(id, actor).version();
        minutes.take(id, action, new MoveMinutes(null, version), actor);
    }
}
