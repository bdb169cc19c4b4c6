package org.shuniu.audit.service;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.audit.domain.TrailEntry;
import org.shuniu.audit.domain.TrailRepository;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;
import org.shuniu.kernel.web.ClientAddress;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the trail. Writers never touch the chain, so they never wait for each other. */
@Service
@Transactional
public class TrailService implements Trail {
    private final TrailRepository trail;
    private final Clock clock;

    TrailService(TrailRepository trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void record(Actor actor, String verb, @Nullable SubjectRef subject, Map<String, String> facts) {
        trail.add(TrailEntry.done(clock.instant(), actor, verb, subject, facts).from(ClientAddress.current()));
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(@Nullable Actor actor, String verb, @Nullable SubjectRef subject, Map<String, String> facts) {
        if (!OneRefusal.isNoted(subject, facts)) {
            trail.add(TrailEntry.refused(clock.instant(), actor, verb, subject, facts)
                    .from(ClientAddress.current()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Change> latestChange(SubjectRef subject) {
        return trail.latestChange(subject);
    }

    /** Whatever is announced stands or falls together with its trail row. */
    @EventListener
    public void record(Activity activity) {
        trail.add(
                TrailEntry.done(activity.at(), activity.actor(), activity.verb(), activity.subject(), activity.facts())
                        .from(ClientAddress.current()));
    }
}
