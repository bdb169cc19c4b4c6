package org.shuniu.duty.service.bulletin;

import java.util.Map;
import org.shuniu.audit.Trail;
import org.shuniu.duty.BulletinId;
import org.shuniu.duty.domain.bulletin.BulletinAction;
import org.shuniu.duty.domain.bulletin.BulletinStatus;
import org.shuniu.duty.domain.bulletin.DutyBulletin;
import org.shuniu.duty.domain.bulletin.DutyBulletinRepository;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.springframework.stereotype.Component;

/** The door to every change: seen at all (404), moved meanwhile (409), allowed (403); refusals are logged. */
@Component
public class BulletinAccess {
    private final DutyBulletinRepository bulletins;
    private final BulletinPolicy policy;
    private final Visibility visibility;
    private final Trail trail;

    BulletinAccess(DutyBulletinRepository bulletins, BulletinPolicy policy, Visibility visibility, Trail trail) {
        this.bulletins = bulletins;
        this.policy = policy;
        this.visibility = visibility;
        this.trail = trail;
    }

    /** Opens for reading. */
    DutyBulletin seen(BulletinId id, Actor actor) {
        visibility.require(actor, id.subject());
        return bulletins.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    /** Opens the issue for this step, as the form was drawn, or says why not. */
    public DutyBulletin opened(BulletinId id, BulletinAction action, int version, Actor actor) {
        var bulletin = seen(id, actor);
        policy.outOfOrder(bulletin, action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new ConflictException(refusal);
        });
        policy.refusal(actor, bulletin, action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new RefusedException(refusal);
        });
        if (bulletin.version() != version) {
            throw new ConflictException(new Refusal(
                    "duty.bulletin.refused.stale", bulletin.movedAt().toString()));
        }
        return bulletin;
    }

    /** Opens an issue in the hands of its readers, for the office that keeps its receipts. */
    public DutyBulletin sent(BulletinId id, Actor actor) {
        var bulletin = requireOffice(id, actor);
        if (bulletin.status() != BulletinStatus.SENT) {
            throw new ConflictException(new Refusal("duty.bulletin.refused.phase." + bulletin.status()));
        }
        return bulletin;
    }

    /** Opens it for those who made it; a reader knows only what was signed. */
    public DutyBulletin requireOffice(BulletinId id, Actor actor) {
        var bulletin = seen(id, actor);
        if (!policy.readsReceipts(actor, bulletin)) {
            throw new RefusedException(new Refusal("duty.bulletin.refused.notStaff"));
        }
        return bulletin;
    }

    /** The room in whose name this person edits. */
    DutyRoom requireEditor(Actor actor) {
        policy.refusalToDraft(actor).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        return policy.editedBy(actor).orElseThrow();
    }

    private void turnedAway(Actor actor, BulletinId id, BulletinAction action, Refusal refusal) {
        trail.refused(actor, "dutyBulletin." + action, id.subject(), Map.of("reason", refusal.key()));
    }
}
