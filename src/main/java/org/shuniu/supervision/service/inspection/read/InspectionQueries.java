package org.shuniu.supervision.service.inspection.read;

import java.util.List;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.domain.inspection.GroupMember;
import org.shuniu.supervision.domain.inspection.InspectionAction;
import org.shuniu.supervision.service.inspection.InspectionAccess;
import org.shuniu.supervision.service.inspection.InspectionPeople;
import org.shuniu.supervision.service.inspection.InspectionPolicy;
import org.shuniu.supervision.service.inspection.InspectionSituation;
import org.shuniu.supervision.service.inspection.StepLine;
import org.shuniu.supervision.service.inspection.command.DraftInspection;
import org.shuniu.supervision.service.inspection.command.FormGroup;
import org.shuniu.supervision.service.inspection.referral.ReferralService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One inspection for its readers; the number of statements does not grow with its units, visits or lines. */
@Service
@Transactional(readOnly = true)
public class InspectionQueries {
    private final InspectionAccess access;
    private final InspectionPolicy policy;
    private final InspectionPeople people;
    private final ReferralService referrals;
    private final Parts parts;

    InspectionQueries(
            InspectionAccess access,
            InspectionPolicy policy,
            InspectionPeople people,
            ReferralService referrals,
            Parts parts) {
        this.access = access;
        this.policy = policy;
        this.people = people;
        this.referrals = referrals;
        this.parts = parts;
    }

    public InspectionView view(InspectionId id, Actor actor) {
        var now = access.seen(id, actor);
        var inspection = now.inspection();
        return new InspectionView(
                inspection.id(),
                inspection.version(),
                inspection.status(),
                parts.plan(inspection),
                new InspectionView.Signatures(
                        inspection.origin().organName(),
                        inspection.origin().drafterName(),
                        inspection.approverName(),
                        inspection.approvedOn()),
                new InspectionView.Group(
                        inspection.leaderName(), inspection.leaderUnit(), inspection.members(), inspection.guests()),
                parts.objects(inspection),
                parts.visits(inspection),
                referrals.of(inspection, actor),
                parts.closing(inspection),
                parts.story(inspection),
                steps(now, actor));
    }

    private List<StepLine> steps(InspectionSituation now, Actor actor) {
        return InspectionAction.openFrom(now.inspection().status()).stream()
                .map(action -> StepLine.of(action.name(), action.noun(), policy.refusal(actor, now, action)))
                .toList();
    }

    /** The plan as its form, for changing a draft. */
    public DraftInspection draft(InspectionId id, Actor actor) {
        var now = access.seen(id, actor);
        access.opened(id, InspectionAction.EDIT, null, actor);
        return parts.draft(now);
    }

    public boolean drafts(Actor actor) {
        return policy.refusalToDraft(actor).isEmpty();
    }

    public void requireDrafter(Actor actor) {
        access.requireDrafter(actor);
    }

    /** Who can lead or join the group. */
    public List<PostCard> candidates(InspectionId id, Actor actor) {
        return people.candidates(access.seen(id, actor).inspection());
    }

    /** Refuses the form of a step to whom the step is refused. */
    public void requireStep(InspectionId id, InspectionAction action, Actor actor) {
        access.opened(id, action, null, actor);
    }

    /** The group as its form. */
    public FormGroup group(InspectionId id, Actor actor) {
        var inspection = access.seen(id, actor).inspection();
        return new FormGroup(
                inspection.members().stream().map(GroupMember::personId).toList(),
                inspection.guests().stream()
                        .map(guest -> guest.name() + "；" + guest.capacity())
                        .toList(),
                inspection.version());
    }
}
