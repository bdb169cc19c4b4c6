package org.shuniu.supervision.service.life;

import java.util.HashSet;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.MatterAction;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.PartAction;
import org.shuniu.supervision.domain.part.PartStatus;
import org.shuniu.supervision.service.Clocks;
import org.shuniu.supervision.service.MatterAccess;
import org.shuniu.supervision.service.Publication;
import org.shuniu.supervision.service.command.ReopenMatter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 复查: what was settled or written off is looked at again, one round further (SUP-03). */
@Service
@Transactional
public class ReopeningService {
    private final MatterAccess access;
    private final Doors doors;
    private final Clocks clocks;
    private final Publication publication;

    public ReopeningService(MatterAccess access, Doors doors, Clocks clocks, Publication publication) {
        this.access = access;
        this.doors = doors;
        this.clocks = clocks;
        this.publication = publication;
    }

    public void reopen(MatterId id, ReopenMatter command, Actor actor) {
        doors.requireUnmarked("reason", command.reason(), actor);
        var now = access.opened(id, MatterAction.REOPEN, command.version(), actor);
        var matter = now.matter();
        if (command.dueOn().isBefore(publication.time().today())) {
            throw new InvalidException(new Refusal("supervision.invalid.duePast").at("dueOn"));
        }
        matter.reopen(publication.time().now());
        publication.story().line(matter, "REOPEN", command.reason(), actor);
        var told = new HashSet<>(publication.announcer().supervision(matter));
        var started = clocks.started(clocks.chosen(command.dueOn()));
        for (MatterPart part : now.parts()) {
            if (part.status() == PartStatus.ACCEPTED) {
                part.step(PartAction.REOPEN, started, clocks.rule(matter));
                publication.story().line(matter, part, "REOPEN", command.reason(), started, actor);
                publication.readers().ofPart(matter, part);
                told.addAll(publication.announcer().unit(part, true));
            }
        }
        publication.announcer().moved(matter, "REOPEN", actor, Map.of("round", String.valueOf(matter.round())), told);
        publication.announcer().ended(matter, "REOPEN", command.reason(), actor);
    }
}
