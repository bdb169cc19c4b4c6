package org.shuniu.supervision.service.part;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.supervision.domain.clock.ClockEvent;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.PartAction;
import org.shuniu.supervision.domain.part.PartStatus;
import org.shuniu.supervision.service.Clocks;
import org.shuniu.supervision.service.Publication;
import org.shuniu.supervision.service.policy.PartSituation;
import org.springframework.stereotype.Component;

/** Moves a part: its status and clock, its line in the story, who may know and who is told. */
@Component
public class PartBook {
    private final Clocks clocks;
    private final Publication publication;

    PartBook(Clocks clocks, Publication publication) {
        this.clocks = clocks;
        this.publication = publication;
    }

    Clocks clocks() {
        return clocks;
    }

    Publication publication() {
        return publication;
    }

    /** A step that leaves the clock alone. */
    void step(PartSituation now, PartAction action, @Nullable String words, Actor actor, Set<Long> told) {
        now.part().step(action);
        follow(now);
        noted(now, action.name(), words, actor, told);
    }

    /** A step that moves the clock. */
    void step(
            PartSituation now,
            PartAction action,
            ClockEvent event,
            @Nullable String words,
            Actor actor,
            Set<Long> told) {
        step(now, action, action.name(), event, words, actor, told);
    }

    /** As above, under another name in the story: granted and refused are two lines of one step. */
    void step(
            PartSituation now,
            PartAction action,
            String line,
            ClockEvent event,
            @Nullable String words,
            Actor actor,
            Set<Long> told) {
        var matter = now.matter().matter();
        var part = now.part();
        part.step(action, event, clocks.rule(matter));
        follow(now);
        publication.story().line(matter, part, line, words, event, actor);
        publication.readers().ofPart(matter, part);
        publication.announcer().moved(matter, part, line, actor, told);
    }

    /** An open request for more time moves with the due date, and lapses once the unit no longer works on it. */
    private void follow(PartSituation now) {
        var asked = now.extension();
        if (asked == null || !asked.isOpen()) {
            return;
        }
        if (now.part().status() == PartStatus.RECEIVED) {
            asked.countFrom(
                    now.part(), clocks.extended(now.part(), asked.days()).date());
        } else {
            asked.lapse(publication.time().today());
        }
    }

    /** A line that changes nothing but the story. */
    void noted(PartSituation now, String line, @Nullable String words, Actor actor, Set<Long> told) {
        var matter = now.matter().matter();
        publication.story().line(matter, now.part(), line, words, actor);
        publication.readers().ofPart(matter, now.part());
        publication.announcer().moved(matter, now.part(), line, actor, told);
    }

    Set<Long> supervision(PartSituation now) {
        return publication.announcer().supervision(now.matter().matter());
    }

    Set<Long> unit(MatterPart part, boolean heads) {
        return publication.announcer().unit(part, heads);
    }
}
