package org.shuniu.review.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.review.ReviewMoved;
import org.shuniu.review.domain.ReviewCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets those know who got work, and everybody who listens what happened. */
@Component
public class MoveAnnouncer {
    private final ApplicationEventPublisher events;
    private final Grants grants;
    private final Clock clock;

    MoveAnnouncer(ApplicationEventPublisher events, Grants grants, Clock clock) {
        this.events = events;
        this.grants = grants;
        this.clock = clock;
    }

    /** Persons who get work may know of the subject from now on. */
    public void letKnow(ReviewCase reviewCase, Collection<Long> persons) {
        if (!persons.isEmpty()) {
            grants.grant(
                    reviewCase.subject(),
                    LocalDate.now(clock),
                    persons.stream().map(Principals::person).toList());
        }
    }

    public void tell(Run run, String what, Set<Long> audience, Map<String, String> facts) {
        ReviewCase reviewCase = run.reviewCase();
        events.publishEvent(new ReviewMoved(
                "review:" + reviewCase.id() + ":" + reviewCase.version(),
                "review." + what,
                reviewCase.subject(),
                reviewCase.title(),
                run.actor(),
                run.at(),
                facts,
                audience,
                reviewCase.link()));
    }
}
