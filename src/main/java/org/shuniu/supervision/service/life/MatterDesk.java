package org.shuniu.supervision.service.life;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.supervision.MatterCard;
import org.shuniu.supervision.Matters;
import org.shuniu.supervision.ProposeMatter;
import org.shuniu.supervision.service.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Supervision as the other modules see it. */
@Service
@Transactional(readOnly = true)
class MatterDesk implements Matters {
    private final Proposing proposing;
    private final Duplicates duplicates;
    private final Units units;

    MatterDesk(Proposing proposing, Duplicates duplicates, Units units) {
        this.proposing = proposing;
        this.duplicates = duplicates;
        this.units = units;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public long propose(ProposeMatter matter, Actor actor) {
        return proposing.propose(Proposal.of(matter), actor).id();
    }

    @Override
    public List<MatterCard> of(SubjectRef source) {
        return duplicates.of(source);
    }

    @Override
    public List<MatterCard> similar(String title, String text, long organId) {
        return duplicates.similar(title, units.government(organId), 0);
    }
}
