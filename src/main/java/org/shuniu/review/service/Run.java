package org.shuniu.review.service;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.domain.CaseStep;
import org.shuniu.review.domain.ReviewCase;
import org.shuniu.review.domain.WorkItem;

/** One move under way: the locked case, who moves, when, and who had work before. */
public final class Run {
    private final ReviewCase reviewCase;
    private final Instant at;
    private final Set<WorkItem> openBefore;
    private Actor actor;

    Run(ReviewCase reviewCase, Actor actor, Instant at) {
        this.reviewCase = reviewCase;
        this.actor = actor;
        this.at = at;
        this.openBefore = Set.copyOf(reviewCase.openItems());
    }

    /** The same person, but for somebody else (乙（代甲）). */
    public void actAs(Actor acting) {
        actor = acting;
    }

    public ReviewCase reviewCase() {
        return reviewCase;
    }

    public Actor actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }

    public CaseStep step() {
        return reviewCase.openStep().orElseThrow(() -> new RefusedException(new Refusal("review.refused.noOpenStep")));
    }

    List<WorkItem> newlyOpen() {
        return reviewCase.openItems().stream()
                .filter(item -> !openBefore.contains(item))
                .toList();
    }

    Set<Long> personsWithNewWork() {
        var persons = new LinkedHashSet<Long>();
        newlyOpen().forEach(item -> persons.add(item.personId()));
        return persons;
    }
}
