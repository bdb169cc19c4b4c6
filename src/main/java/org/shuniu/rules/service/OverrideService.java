package org.shuniu.rules.service;

import java.time.Clock;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.rules.DecideOverride;
import org.shuniu.rules.OverrideCard;
import org.shuniu.rules.OverrideDecided;
import org.shuniu.rules.OverrideRequested;
import org.shuniu.rules.RecordOverride;
import org.shuniu.rules.RequestOverride;
import org.shuniu.rules.RuleOverrides;
import org.shuniu.rules.domain.OverrideStatus;
import org.shuniu.rules.domain.RuleOverride;
import org.shuniu.rules.domain.RuleOverrideRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lifting a rule: request, decision, reading. */
@Service
@Transactional
class OverrideService implements RuleOverrides {
    private final RuleOverrideRepository overrides;
    private final OverridePolicy policy;
    private final SubjectAccess access;
    private final SecrecyDoor secrecy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OverrideService(
            RuleOverrideRepository overrides,
            OverridePolicy policy,
            SubjectAccess access,
            SecrecyDoor secrecy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.overrides = overrides;
        this.policy = policy;
        this.access = access;
        this.secrecy = secrecy;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public OverrideCard request(RequestOverride command, Actor actor) {
        access.require(actor, command.subject());
        policy.requestRefusal(command.rule()).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        String reason = needed(command.reason(), "reason", actor);
        requireNoOther(command);
        var saved = overrides.saveAndFlush(new RuleOverride(
                new RequestOverride(
                        command.subject(), command.title(), command.rule(), reason, command.decidingOrgan()),
                actor,
                clock.instant()));
        access.open(
                command.subject(),
                OverridePolicy.DECIDERS.stream()
                        .map(role -> Principals.role(role, command.decidingOrgan()))
                        .toList());
        events.publishEvent(new OverrideRequested(
                saved.id(),
                command.subject(),
                command.title(),
                command.rule(),
                actor,
                clock.instant(),
                policy.deciders(saved)));
        return card(saved, actor);
    }

    @Override
    public OverrideCard decide(long id, DecideOverride command, Actor actor) {
        RuleOverride override = overrides.findById(id).orElseThrow(NotFoundException::new);
        access.require(actor, override.subject());
        policy.decisionRefusal(actor, override).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        String note = needed(command.note(), "note", actor);
        if (override.version() != command.version() && override.status() == OverrideStatus.REQUESTED) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        override.decide(command.approve(), note, actor, clock.instant());
        overrides.flush();
        return decided(override, command.approve(), actor);
    }

    @Override
    public OverrideCard record(RecordOverride command, Actor decider) {
        var asked = command.asked();
        policy.recordRefusal(command, decider).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        String reason = needed(asked.reason(), "reason", decider);
        requireNoOther(new RequestOverride(
                command.subject(), command.title(), command.rule(), reason, command.decidingOrgan()));
        needed(command.note(), "note", decider);
        return decided(overrides.saveAndFlush(new RuleOverride(command, decider, clock.instant())), true, decider);
    }

    @Override
    public void withdraw(SubjectRef subject, String rule) {
        overrides.of(subject.kind(), subject.id()).stream()
                .filter(override -> override.rule().equals(rule))
                .forEach(RuleOverride::lapse);
    }

    private OverrideCard decided(RuleOverride override, boolean approved, Actor actor) {
        events.publishEvent(new OverrideDecided(
                override.id(),
                override.subject(),
                override.subjectTitle(),
                override.rule(),
                approved,
                override.requesterId(),
                actor,
                clock.instant()));
        return card(override, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<OverrideCard> of(SubjectRef subject, Actor actor) {
        access.require(actor, subject);
        return overrides.of(subject.kind(), subject.id()).stream()
                .map(override -> card(override, actor))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isLifted(SubjectRef subject, String rule) {
        return overrides.liftedRules(subject.kind(), subject.id()).contains(rule);
    }

    OverrideCard card(RuleOverride override, Actor reader) {
        return new OverrideCard(
                override.id(),
                override.version(),
                override.subject(),
                override.subjectTitle(),
                override.rule(),
                override.reason(),
                override.requester(),
                override.requesterOrganName(),
                override.requestedAt(),
                SubjectAccess.day(override.requestedAt()),
                override.status().name(),
                override.approver(),
                override.decidedAt(),
                override.note(),
                policy.isDecidable(reader, override));
    }

    private void requireNoOther(RequestOverride command) {
        boolean open = overrides.of(command.subject().kind(), command.subject().id()).stream()
                .anyMatch(other ->
                        other.rule().equals(command.rule()) && !other.status().isOver());
        if (open) {
            throw new ConflictException(new Refusal("rules.override.exists", command.rule()));
        }
    }

    private String needed(String words, String field, Actor actor) {
        if (words.isBlank()) {
            throw new InvalidException(new Refusal("rules.override." + field + ".required").at(field));
        }
        secrecy.requireUnmarked(field, words, actor);
        return words.strip();
    }
}
