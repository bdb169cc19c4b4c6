package org.shuniu.supervision.service.life;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shuniu.kernel.Actor;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.ProposeMatter;
import org.shuniu.supervision.domain.MatterAction;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.PartRole;
import org.shuniu.supervision.service.MatterAccess;
import org.shuniu.supervision.service.Publication;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.command.InstructAgain;
import org.shuniu.supervision.service.policy.Situation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The result: to the leader (批办领导), a new instruction or 办结, and 销号 by a second person. */
@Service
@Transactional
public class ResultService {
    private final MatterAccess access;
    private final Proposing proposing;
    private final ProposalService proposals;
    private final DraftReader reader;
    private final Doors doors;
    private final Publication publication;

    public ResultService(
            MatterAccess access,
            Proposing proposing,
            ProposalService proposals,
            DraftReader reader,
            Doors doors,
            Publication publication) {
        this.access = access;
        this.proposing = proposing;
        this.proposals = proposals;
        this.reader = reader;
        this.doors = doors;
        this.publication = publication;
    }

    public void submit(MatterId id, Confirm command, Actor actor) {
        doors.requireUnmarked("remark", command.remark(), actor);
        var matter =
                access.opened(id, MatterAction.SUBMIT, command.version(), actor).matter();
        matter.submit(actor.personId(), publication.time().now());
        publication.readers().ofResult(matter);
        publication.story().line(matter, "SUBMIT", command.remark(), actor);
        publication
                .announcer()
                .moved(
                        matter,
                        "SUBMIT",
                        actor,
                        Map.of(),
                        publication.announcer().leaders(matter));
    }

    /** 新批示: the leader orders more, which is a matter of its own below this one. */
    public MatterId instruct(MatterId id, InstructAgain command, Actor actor) {
        doors.requireUnmarked("text", command.text(), actor);
        var now = access.opened(id, MatterAction.INSTRUCT, command.version(), actor);
        var matter = now.matter();
        matter.instruct(publication.time().now());
        var child = proposing.propose(Proposal.of(ordered(now, command, actor)), actor);
        child.belongsTo(matter);
        proposals.establish(child, command.text(), actor);
        publication.story().line(matter, "INSTRUCT", command.text(), actor);
        publication
                .announcer()
                .moved(
                        matter,
                        "INSTRUCT",
                        actor,
                        Map.of("child", String.valueOf(child.id())),
                        publication.announcer().supervision(matter));
        return new MatterId(child.id());
    }

    private ProposeMatter ordered(Situation now, InstructAgain command, Actor actor) {
        var task = now.matter().task();
        String unit = command.leadUnit();
        Long lead = unit == null || unit.isBlank()
                ? leadOf(now)
                : Long.valueOf(reader.required(unit, "leadUnit", actor).id());
        return new ProposeMatter(
                MatterSource.INSTRUCTION,
                new MatterId(now.matter().id()).subject(),
                task.title(),
                command.text(),
                lead,
                List.of(),
                command.dueOn(),
                task.leaderId() == null ? Long.valueOf(actor.personId()) : task.leaderId(),
                task.hot(),
                task.difficult(),
                task.reporting(),
                command.text(),
                null);
    }

    private static Long leadOf(Situation now) {
        return now.parts().stream()
                .filter(part -> part.role() == PartRole.LEAD && !part.isPassedOn())
                .map(MatterPart::unit)
                .findFirst()
                .map(unit -> Objects.requireNonNull(unit).id())
                .orElseThrow();
    }

    /** No new instruction: 办结. */
    public void settle(MatterId id, Confirm command, Actor actor) {
        doors.requireUnmarked("remark", command.remark(), actor);
        var now = access.opened(id, MatterAction.SETTLE, command.version(), actor);
        var matter = now.matter();
        matter.settle(publication.time().today(), publication.time().now());
        publication.story().line(matter, "SETTLE", command.remark(), actor);
        var told = new java.util.HashSet<>(publication.announcer().supervision(matter));
        now.parts().forEach(part -> told.addAll(publication.announcer().unit(part, false)));
        publication.announcer().moved(matter, "SETTLE", actor, Map.of(), told);
        publication.announcer().ended(matter, "SETTLE", words(command.remark()), actor);
    }

    /** 销号: the result was fed back and the file is complete; by a second person. */
    public void close(MatterId id, GiveReason command, Actor actor) {
        doors.requireUnmarked("reason", command.reason(), actor);
        var matter =
                access.opened(id, MatterAction.CLOSE, command.version(), actor).matter();
        matter.close(publication.time().today(), publication.time().now());
        publication.story().line(matter, "CLOSE", command.reason(), actor);
        publication
                .announcer()
                .moved(matter, "CLOSE", actor, Map.of(), publication.announcer().supervision(matter));
        publication.announcer().ended(matter, "CLOSE", command.reason(), actor);
    }

    private static String words(@org.jspecify.annotations.Nullable String remark) {
        return remark == null ? "" : remark.strip();
    }
}
