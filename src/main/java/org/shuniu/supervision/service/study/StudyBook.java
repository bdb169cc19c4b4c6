package org.shuniu.supervision.service.study;

import static org.shuniu.kernel.access.Principals.person;
import static org.shuniu.kernel.access.Principals.role;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.search.SearchIndex;
import org.shuniu.supervision.domain.study.Study;
import org.shuniu.supervision.domain.study.StudyAction;
import org.shuniu.supervision.domain.study.StudyNote;
import org.shuniu.supervision.domain.study.StudyNoteRepository;
import org.shuniu.supervision.service.Units;
import org.shuniu.supervision.study.StudyMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down each step within the change: what was said, who may know, who is told, what search finds. */
@Component
class StudyBook {
    private final StudyNoteRepository notes;
    private final ApplicationEventPublisher events;
    private final SearchIndex search;
    private final Grants grants;
    private final Units units;
    private final OfficeTime time;

    StudyBook(
            StudyNoteRepository notes,
            ApplicationEventPublisher events,
            SearchIndex search,
            Grants grants,
            Units units,
            OfficeTime time) {
        this.notes = notes;
        this.events = events;
        this.search = search;
        this.grants = grants;
        this.units = units;
        this.time = time;
    }

    By by(Actor actor) {
        return By.of(actor, time.now());
    }

    void said(Study study, StudyAction action, @Nullable String words, By by) {
        String kept = words == null || words.isBlank() ? null : words.strip();
        notes.save(new StudyNote(study.id(), action, kept, by));
    }

    void moved(Study study, String step, Actor actor, Set<Long> audience) {
        var id = study.studyId();
        var told = new HashSet<>(audience);
        told.remove(actor.personId());
        events.publishEvent(new StudyMoved(
                StudyMoved.newKey(id), id, step, study.content().title(), actor, time.now(), Map.of(), told));
    }

    void index(Study study) {
        var id = study.studyId();
        var content = study.content();
        search.put(
                id.subject(),
                content.title(),
                null,
                content.findings() + "\n" + content.suggestions(),
                study.origin().createdOn(),
                id.link());
    }

    /** The writer, and those of the office who supervise. */
    void ofOffice(Study study) {
        long organ = study.origin().organId();
        grant(
                study,
                List.of(
                        person(study.origin().drafterId()),
                        role(Role.SUPERVISOR, organ),
                        role(Role.SUPERVISION_HEAD, organ)));
    }

    /** Those who decide and decide again: leaders of the office and of its government. */
    void ofLeaders(Study study) {
        long organ = study.origin().organId();
        long government = study.origin().governmentId();
        grant(
                study,
                List.of(
                        role(Role.SECRETARY, organ),
                        role(Role.LEADER, organ),
                        role(Role.PRINCIPAL, organ),
                        role(Role.LEADER, government),
                        role(Role.PRINCIPAL, government)));
    }

    private void grant(Study study, List<String> principals) {
        grants.grant(study.studyId().subject(), study.origin().createdOn(), principals);
    }

    Set<Long> heads(Study study) {
        return told(Role.SUPERVISION_HEAD, study.origin().organId());
    }

    Set<Long> leaders(Study study) {
        var told = new HashSet<>(told(Role.LEADER, study.origin().organId()));
        told.addAll(told(Role.PRINCIPAL, study.origin().organId()));
        told.add(study.origin().drafterId());
        return told;
    }

    private Set<Long> told(Role role, long organId) {
        var told = new HashSet<Long>();
        units.holders(role, organId).stream().map(PostCard::personId).forEach(told::add);
        return told;
    }
}
