package org.shuniu.duty.service.bulletin;

import java.util.Optional;
import org.shuniu.duty.domain.bulletin.BulletinAction;
import org.shuniu.duty.domain.bulletin.BulletinStatus;
import org.shuniu.duty.domain.bulletin.DutyBulletin;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.RoomKind;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.springframework.stereotype.Component;

/** One answer for the button and the command: may this person take this step of the issue now, and if not, why. */
@Component
public class BulletinPolicy {
    private final DutyRooms rooms;

    BulletinPolicy(DutyRooms rooms) {
        this.rooms = rooms;
    }

    /** 总值班室 of the actor's organ, which owns the periodical (DUTY-18); its staff edit. */
    public Optional<DutyRoom> editedBy(Actor actor) {
        return rooms.own(actor).stream()
                .filter(room -> room.kind() == RoomKind.GENERAL && rooms.isStaff(actor, room))
                .findFirst();
    }

    Optional<Refusal> refusalToDraft(Actor actor) {
        return unless(editedBy(actor).isPresent(), "duty.bulletin.refused.notGeneral");
    }

    /** The issue is in another phase: somebody moved first. */
    Optional<Refusal> outOfOrder(DutyBulletin bulletin, BulletinAction action) {
        return unless(action.startsFrom(bulletin.status()), "duty.bulletin.refused.phase." + bulletin.status());
    }

    Optional<Refusal> refusal(Actor actor, DutyBulletin bulletin, BulletinAction action) {
        return outOfOrder(bulletin, action).or(() -> duty(actor, bulletin, action));
    }

    private static Optional<Refusal> duty(Actor actor, DutyBulletin bulletin, BulletinAction action) {
        return switch (action) {
            case EDIT, COMPOSE, SUBMIT, SEND, DISCARD ->
                unless(isStaff(actor, bulletin), "duty.bulletin.refused.notStaff");
            case APPROVE -> review(actor, bulletin);
            case SEND_BACK ->
                bulletin.status() == BulletinStatus.WITH_SIGNER ? sign(actor, bulletin) : review(actor, bulletin);
            case SIGN -> sign(actor, bulletin);
        };
    }

    /** A second person: 值班室主任 who neither drafted nor changed it. */
    private static Optional<Refusal> review(Actor actor, DutyBulletin bulletin) {
        return unless(!bulletin.isBy(actor.personId()), "duty.bulletin.refused.own")
                .or(() -> unless(
                        isOfOrgan(actor, bulletin) && actor.has(Role.DUTY_DIRECTOR),
                        "duty.bulletin.refused.notDirector"));
    }

    /** A third one: 快报签发人, 秘书长 or a leader of the office. */
    private static Optional<Refusal> sign(Actor actor, DutyBulletin bulletin) {
        return unless(!bulletin.isBy(actor.personId()), "duty.bulletin.refused.own")
                .or(() -> unless(!bulletin.isReviewedBy(actor.personId()), "duty.bulletin.refused.reviewed"))
                .or(() -> unless(isOfOrgan(actor, bulletin) && isSigner(actor), "duty.bulletin.refused.notSigner"));
    }

    /** Sees who has read it and what was said on its way; a reader sees the text only. */
    boolean readsReceipts(Actor actor, DutyBulletin bulletin) {
        return isStaff(actor, bulletin) || isOfOrgan(actor, bulletin) && isSigner(actor);
    }

    private static boolean isSigner(Actor actor) {
        return actor.has(Role.SECRETARY) || actor.has(Role.LEADER);
    }

    private static boolean isStaff(Actor actor, DutyBulletin bulletin) {
        return isOfOrgan(actor, bulletin) && (actor.has(Role.DUTY_OFFICER) || actor.has(Role.DUTY_DIRECTOR));
    }

    private static boolean isOfOrgan(Actor actor, DutyBulletin bulletin) {
        return !actor.isAdministrator() && actor.organId() == bulletin.origin().organId();
    }

    private static Optional<Refusal> unless(boolean fulfilled, String key) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key));
    }
}
