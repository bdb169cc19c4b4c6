package org.shuniu.duty.service.bulletin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.bulletin.BulletinEdition;
import org.shuniu.duty.domain.bulletin.BulletinEditionRepository;
import org.shuniu.duty.domain.bulletin.BulletinOrigin;
import org.shuniu.duty.domain.bulletin.DutyBulletin;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;

/** Puts words into an issue: first those of its incidents, then what the editor makes of them. */
@Component
class BulletinWriter {
    private final BulletinMaterial material;
    private final BulletinText text;
    private final Distribution distribution;
    private final BulletinEditionRepository editions;
    private final SecrecyGuard secrecy;
    private final OfficeTime time;

    BulletinWriter(
            BulletinMaterial material,
            BulletinText text,
            Distribution distribution,
            BulletinEditionRepository editions,
            SecrecyGuard secrecy,
            OfficeTime time) {
        this.material = material;
        this.text = text;
        this.distribution = distribution;
        this.editions = editions;
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

    /** What somebody typed is replaced only when that is meant. */
    void compose(DutyBulletin bulletin, boolean overwrite, Actor actor) {
        if (bulletin.wording().byHand() && !overwrite) {
            throw new InvalidException(
                    new Refusal("duty.bulletin.overwrite", bulletin.wording().wordedBy()).at("overwrite"));
        }
        var told = material.told(bulletin.incidents(), bulletin.origin().roomId(), actor);
        keep(bulletin, text.title(told), text.body(told), actor);
        bulletin.compose(text.title(told), text.body(told), actor, time.now());
    }

    void edit(DutyBulletin bulletin, EditBulletin command, Actor actor) {
        secrecy.requireUnmarked("title", command.title(), actor);
        secrecy.requireUnmarked("body", command.body(), actor);
        var origin = bulletin.origin();
        String title = command.title().strip();
        String body = command.body().strip().replace("\r\n", "\n");
        keep(bulletin, title, body, actor);
        bulletin.edit(
                title,
                body,
                distribution.chosen(command.readers(), origin.organId(), origin.governmentId()),
                actor,
                time.now());
    }

    void requireUnmarked(String field, @Nullable String words, Actor actor) {
        secrecy.requireUnmarked(field, words, actor);
    }

    /** Words that go stay readable. */
    private void keep(DutyBulletin bulletin, String title, String body, Actor actor) {
        if (!bulletin.isWorded(title, body)) {
            editions.save(new BulletinEdition(bulletin, actor.signature(), time.now()));
        }
    }
}
