package org.shuniu.supervision.service.read;

import java.util.Arrays;
import java.util.List;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.MatterCard;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.Matters;
import org.shuniu.supervision.domain.MatterAction;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.PartAction;
import org.shuniu.supervision.domain.part.PartStatus;
import org.shuniu.supervision.domain.record.Extension;
import org.shuniu.supervision.service.MatterAccess;
import org.shuniu.supervision.service.Units;
import org.shuniu.supervision.service.policy.Situation;
import org.shuniu.supervision.service.view.ActionLine;
import org.shuniu.supervision.service.view.MatterView;
import org.shuniu.supervision.service.view.PartView;
import org.shuniu.supervision.service.view.Similar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One matter: what it is, its parts with their clocks, what the reader may do with it. */
@Service
@Transactional(readOnly = true)
public class MatterQueries {
    /** Steps that come by themselves with the whole matter. */
    private static final List<PartAction> BY_ITSELF =
            List.of(PartAction.ASSIGN, PartAction.RELEASE, PartAction.REOPEN, PartAction.SEND_BACK);

    private final MatterAccess access;
    private final Matters matters;
    private final Visibility visibility;
    private final Units units;
    private final WorkingCalendar calendar;
    private final OfficeTime time;

    public MatterQueries(
            MatterAccess access,
            Matters matters,
            Visibility visibility,
            Units units,
            WorkingCalendar calendar,
            OfficeTime time) {
        this.access = access;
        this.matters = matters;
        this.visibility = visibility;
        this.units = units;
        this.calendar = calendar;
        this.time = time;
    }

    public MatterView view(MatterId id, Actor actor) {
        return Views.matter(access.seen(id, actor), time.today());
    }

    /** Every step of the whole matter: open, or why not. */
    public List<ActionLine> actions(MatterId id, Actor actor) {
        var now = access.seen(id, actor);
        return Arrays.stream(MatterAction.values())
                .map(action -> {
                    var reason = access.refusal(now, action, actor);
                    return new ActionLine(action.name(), Nouns.of(action), reason.isEmpty(), reason.orElse(null));
                })
                .toList();
    }

    /** The parts, each with the steps of the reader; those released stay visible at the end. */
    public List<PartView> parts(MatterId id, Actor actor) {
        var now = access.seen(id, actor);
        return now.parts().stream()
                .sorted(java.util.Comparator.comparing((MatterPart part) -> part.status() == PartStatus.RELEASED))
                .map(part -> part(now, part, actor))
                .toList();
    }

    public PartView part(MatterId id, long partId, Actor actor) {
        return parts(id, actor).stream()
                .filter(part -> part.id() == partId)
                .findFirst()
                .orElseThrow(org.shuniu.kernel.error.NotFoundException::new);
    }

    private PartView part(Situation now, MatterPart part, Actor actor) {
        var situation = access.part(now, part, actor);
        List<ActionLine> actions = Arrays.stream(PartAction.values())
                .filter(action -> !BY_ITSELF.contains(action))
                .map(action -> {
                    var reason = access.refusal(situation, action, actor);
                    return new ActionLine(action.name(), Nouns.of(action), reason.isEmpty(), reason.orElse(null));
                })
                .toList();
        Extension asked = situation.extension();
        var liaisons = units.liaisons(part.unit()).stream()
                .map(post -> post.personName())
                .toList();
        return Views.part(part, liaisons, Views.clock(part, calendar, time.today()), asked, actions);
    }

    /** Sub-items that new instructions have opened, those that the reader may know of. */
    public List<MatterCard> children(MatterId id, Actor actor) {
        access.seen(id, actor);
        return seen(matters.of(id.subject()), actor);
    }

    /** Similar open matters, shown beside a proposal; of other offices' only how many there are. */
    public Similar similar(MatterId id, Actor actor) {
        var matter = access.seen(id, actor).matter();
        var task = matter.task();
        var all = matters.similar(task.title(), task.text(), matter.origin().organId()).stream()
                .filter(card -> card.id() != matter.id())
                .toList();
        var seen = seen(all, actor);
        return new Similar(seen, all.size() - seen.size());
    }

    private List<MatterCard> seen(List<MatterCard> cards, Actor actor) {
        return cards.stream()
                .filter(card -> visibility.canSee(actor, new MatterId(card.id()).subject()))
                .toList();
    }
}
