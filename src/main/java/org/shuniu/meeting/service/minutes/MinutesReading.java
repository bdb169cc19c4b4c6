package org.shuniu.meeting.service.minutes;

import java.util.Map;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MinutesId;
import org.shuniu.meeting.domain.minutes.MinutesReceipts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening issued minutes is the receipt of a reader. */
@Service
@Transactional
public class MinutesReading {
    private final MinutesAccess access;
    private final MinutesReceipts receipts;
    private final Trail trail;
    private final OfficeTime time;

    MinutesReading(MinutesAccess access, MinutesReceipts receipts, Trail trail, OfficeTime time) {
        this.access = access;
        this.receipts = receipts;
        this.trail = trail;
        this.time = time;
    }

    public void opened(MinutesId id, Actor actor) {
        access.seen(id, actor);
        if (receipts.opened(id.value(), actor.personId(), time.now())) {
            trail.record(actor, "minutes.READ", id.subject(), Map.of());
        }
    }
}
