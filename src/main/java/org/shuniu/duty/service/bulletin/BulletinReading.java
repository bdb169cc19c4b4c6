package org.shuniu.duty.service.bulletin;

import java.util.Map;
import org.shuniu.audit.Trail;
import org.shuniu.duty.BulletinId;
import org.shuniu.duty.domain.bulletin.BulletinReceipts;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening an issue is the receipt of a reader (DUTY-12). */
@Service
@Transactional
public class BulletinReading {
    private final BulletinAccess access;
    private final BulletinReceipts receipts;
    private final Trail trail;
    private final OfficeTime time;

    BulletinReading(BulletinAccess access, BulletinReceipts receipts, Trail trail, OfficeTime time) {
        this.access = access;
        this.receipts = receipts;
        this.trail = trail;
        this.time = time;
    }

    public void opened(BulletinId id, Actor actor) {
        access.seen(id, actor);
        if (receipts.opened(id.value(), actor.personId(), time.now())) {
            trail.record(actor, "dutyBulletin.READ", id.subject(), Map.of());
        }
    }
}
