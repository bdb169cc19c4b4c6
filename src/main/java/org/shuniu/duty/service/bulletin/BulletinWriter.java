package org.shuniu.duty.service.bulletin;

import java.util.List;
import org.shuniu.duty.domain.bulletin.BulletinOrigin;
import org.shuniu.duty.domain.bulletin.DutyBulletin;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;

/** Puts words into an issue: first those of its incidents, then what the editor makes of them. */
@Component
class BulletinWriter {
    private final BulletinMaterial material;
    private final BulletinText text;
    private final Distribution distribution;
    private final SecrecyGuard secrecy;
    private final OfficeTime time;

    BulletinWriter(
            BulletinMaterial material,
            BulletinText text,
            Distribution distribution,
            SecrecyGuard secrecy,
            OfficeTime time) {
        this.material = material;
        this.text = text;
        this.distribution = distribution;
        this.secrecy = secrecy;
        this.time = time;
    }

    DutyBulletin draft(DutyRoom room, List<Long> incidents, Actor actor) {
        var told = material.told(incidents, room.id(), actor);
        var origin = new BulletinOrigin(
                room.id(),
                room.name(),
                room.organId(),
                room.organName(),
                distribution.government(room.organId()),
                actor.personId(),
                actor.name(),
                time.now(),
                time.today());
        return new DutyBulletin(origin, incidents, text.title(told), text.body(told));
    }

    void compose(DutyBulletin bulletin, Actor actor) {
        var told = material.told(bulletin.incidents(), bulletin.origin().roomId(), actor);
        bulletin.compose(text.title(told), text.body(told), actor, time.now());
    }

    void edit(DutyBulletin bulletin, EditBulletin command, Actor actor) {
        secrecy.requireUnmarked("title", command.title(), actor);
        secrecy.requireUnmarked("body", command.body(), actor);
        var origin = bulletin.origin();
        bulletin.edit(
                command.title().strip(),
                command.body().strip(),
                distribution.chosen(command.readers(), origin.organId(), origin.governmentId()),
                actor,
                time.now());
    }
}
