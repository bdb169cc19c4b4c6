package org.shuniu.supervision.service.inspection.referral;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.InspectionReferralId;
import org.shuniu.supervision.domain.inspection.Inspection;
import org.shuniu.supervision.domain.inspection.InspectionAction;
import org.shuniu.supervision.domain.inspection.InspectionRepository;
import org.shuniu.supervision.domain.inspection.referral.InspectionReferral;
import org.shuniu.supervision.domain.inspection.referral.InspectionReferralRepository;
import org.shuniu.supervision.domain.inspection.referral.ReferralAction;
import org.shuniu.supervision.service.inspection.Answers;
import org.shuniu.supervision.service.inspection.InspectionAccess;
import org.shuniu.supervision.service.inspection.InspectionBook;
import org.shuniu.supervision.service.inspection.Standing;
import org.shuniu.supervision.service.inspection.StepLine;
import org.shuniu.supervision.service.inspection.command.ProposeReferral;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.shuniu.supervision.service.inspection.command.SendReferral;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes, approves and sends referrals; every door asks for the referral itself, never for the inspection. */
@Service
@Transactional
public class ReferralService {
    private final InspectionReferralRepository referrals;
    private final InspectionRepository inspections;
    private final InspectionAccess access;
    private final InspectionBook book;
    private final ReferralPolicy policy;
    private final ReferralDoor door;

    ReferralService(
            InspectionReferralRepository referrals,
            InspectionRepository inspections,
            InspectionAccess access,
            InspectionBook book,
            ReferralPolicy policy,
            ReferralDoor door) {
        this.referrals = referrals;
        this.inspections = inspections;
        this.access = access;
        this.book = book;
        this.policy = policy;
        this.door = door;
    }

    public InspectionReferralId propose(InspectionId id, ProposeReferral command, Actor actor) {
        door.requireUnmarked(command, actor);
        var inspection = access.opened(id, InspectionAction.REFER, null, actor).inspection();
        var clue = new InspectionReferral.Clue(
                command.target(), command.organ().strip(), command.subject().strip());
        var referral = referrals.save(new InspectionReferral(id.value(), clue, book.by(actor), book.today()));
        var named = new InspectionReferralId(referral.id());
        long organ = inspection.origin().organId();
        book.grant(
                inspection,
                named.subject(),
                List.of(Principals.role(Role.SUPERVISOR, organ), Principals.role(Role.SUPERVISION_HEAD, organ)));
        book.publish(inspection, named.subject(), named.link(), "PROPOSE_REFERRAL", actor, book.heads(inspection));
        return named;
    }

    public void approve(InspectionReferralId id, SayInspection command, Actor actor) {
        decide(id, ReferralAction.APPROVE_REFERRAL, Answers.kept(command.words()), command.version(), actor);
    }

    public void reject(InspectionReferralId id, SayInspection command, Actor actor) {
        var words = Answers.required(command.words(), "words");
        decide(id, ReferralAction.REJECT_REFERRAL, words, command.version(), actor);
    }

    private void decide(
            InspectionReferralId id, ReferralAction action, @Nullable String words, int version, Actor actor) {
        access.requireUnmarked("words", words, actor);
        var referral = opened(id, action, version, actor);
        boolean granted = action == ReferralAction.APPROVE_REFERRAL;
        referral.decide(granted, words, book.by(actor), book.today());
        moved(referral, action, actor);
    }

    public void send(InspectionReferralId id, SendReferral command, Actor actor) {
        access.requireUnmarked("receiver", command.receiver(), actor);
        var referral = opened(id, ReferralAction.SEND_REFERRAL, command.version(), actor);
        if (command.sentOn().isAfter(book.today())) {
            throw new InvalidException(new Refusal("inspection.visit.future").at("sentOn"));
        }
        referral.send(command.sentOn(), command.receiver().strip());
        moved(referral, ReferralAction.SEND_REFERRAL, actor);
    }

    private void moved(InspectionReferral referral, ReferralAction action, Actor actor) {
        var id = new InspectionReferralId(referral.id());
        book.publish(
                inspection(referral),
                id.subject(),
                id.link(),
                action.name(),
                actor,
                Set.of(referral.by().personId()));
    }

    private Inspection inspection(InspectionReferral referral) {
        return inspections.findById(referral.inspectionId()).orElseThrow();
    }

    private InspectionReferral opened(InspectionReferralId id, ReferralAction action, int version, Actor actor) {
        var referral = door.seen(id, actor);
        policy.outOfOrder(referral, action).ifPresent(refusal -> {
            throw new ConflictException(refusal);
        });
        policy.refusal(actor, Standing.of(inspection(referral), actor), referral, action)
                .ifPresent(refusal -> door.refuse(actor, id, action, refusal));
        if (referral.version() != version) {
            throw new ConflictException(
                    new Refusal("inspection.refused.stale", book.now().toString()));
        }
        return referral;
    }

    @Transactional(readOnly = true)
    public ReferralView view(InspectionReferralId id, Actor actor) {
        var referral = door.seen(id, actor);
        var inspection = inspection(referral);
        var standing = Standing.of(inspection, actor);
        return ReferralViews.of(
                referral,
                inspection.plan().title(),
                ReferralAction.openFrom(referral.status()).stream()
                        .map(action -> StepLine.of(
                                action.name(), action.noun(), policy.refusal(actor, standing, referral, action)))
                        .toList());
    }

    /** Those of an inspection; none for whom they are closed. */
    @Transactional(readOnly = true)
    public List<ReferralView> of(Inspection inspection, Actor actor) {
        if (!Standing.of(inspection, actor).staff()) {
            return List.of();
        }
        return referrals.findByInspectionIdOrderById(inspection.id()).stream()
                .map(referral -> ReferralViews.of(referral, inspection.plan().title(), List.of()))
                .toList();
    }
}
