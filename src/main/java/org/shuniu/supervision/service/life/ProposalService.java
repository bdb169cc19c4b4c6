package org.shuniu.supervision.service.life;

import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.MatterAction;
import org.shuniu.supervision.domain.MatterSeries;
import org.shuniu.supervision.service.MatterAccess;
import org.shuniu.supervision.service.Publication;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.DraftMatter;
import org.shuniu.supervision.service.command.GiveReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 拟立项, 立项, 不予立项. */
@Service
@Transactional
public class ProposalService {
    private final MatterAccess access;
    private final Proposing proposing;
    private final DraftReader reader;
    private final MatterSeries series;
    private final Doors doors;
    private final Publication publication;

    public ProposalService(
            MatterAccess access,
            Proposing proposing,
            DraftReader reader,
            MatterSeries series,
            Doors doors,
            Publication publication) {
        this.access = access;
        this.proposing = proposing;
        this.reader = reader;
        this.series = series;
        this.doors = doors;
        this.publication = publication;
    }

    /** Answers 403 with the reason to whoever may not propose at all, before a form is shown. */
    @Transactional(readOnly = true)
    public void requireProposer(Actor actor) {
        doors.requireProposer(actor);
    }

    public MatterId propose(DraftMatter draft, Actor actor) {
        doors.requireProposer(actor);
        return new MatterId(
                proposing.propose(reader.read(draft, null, actor), actor).id());
    }

    /** Answers 403 or 409 with the reason to whoever may not describe it anew, before a form is shown. */
    @Transactional(readOnly = true)
    public void requireEditor(MatterId id, Actor actor) {
        access.opened(id, MatterAction.EDIT, null, actor);
    }

    public void revise(MatterId id, DraftMatter draft, Actor actor) {
        var now = access.opened(id, MatterAction.EDIT, draft.version(), actor);
        var matter = now.matter();
        proposing.describe(matter, reader.read(draft, matter.cause().from(), actor), actor);
        publication.story().line(matter, "EDIT", null, actor);
        publication
                .announcer()
                .moved(matter, "EDIT", actor, Map.of(), publication.announcer().supervision(matter));
    }

    /** 立项: the number is taken last. */
    public void establish(MatterId id, Confirm command, Actor actor) {
        doors.requireUnmarked("remark", command.remark(), actor);
        var now = access.opened(id, MatterAction.ESTABLISH, command.version(), actor);
        var matter = now.matter();
        doors.requireReach(now, actor);
        establish(matter, command.remark() == null ? "" : command.remark(), actor);
    }

    void establish(Matter matter, String words, Actor actor) {
        var today = publication.time().today();
        publication.story().line(matter, "ESTABLISH", words, actor);
        var number = series.take(matter.origin().organId(), today.getYear());
        matter.establish(number, today, publication.time().now());
        publication.announcer().index(matter);
        publication
                .announcer()
                .moved(
                        matter,
                        "ESTABLISH",
                        actor,
                        Map.of("number", number.text()),
                        publication.announcer().supervision(matter));
    }

    public void drop(MatterId id, GiveReason command, Actor actor) {
        doors.requireUnmarked("reason", command.reason(), actor);
        var matter =
                access.opened(id, MatterAction.DROP, command.version(), actor).matter();
        matter.drop(publication.time().now());
        publication.story().line(matter, "DROP", command.reason(), actor);
        publication
                .announcer()
                .moved(matter, "DROP", actor, Map.of(), publication.announcer().supervision(matter));
        publication.announcer().ended(matter, "DROP", command.reason(), actor);
    }
}
