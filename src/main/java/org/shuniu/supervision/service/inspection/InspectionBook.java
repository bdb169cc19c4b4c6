package org.shuniu.supervision.service.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.search.SearchIndex;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.InspectionMoved;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.domain.inspection.Inspection;
import org.shuniu.supervision.domain.inspection.InspectionEvent;
import org.shuniu.supervision.domain.inspection.InspectionEventRepository;
import org.shuniu.supervision.domain.inspection.object.InspectionObject;
import org.shuniu.supervision.service.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down each step within the change: its line, who may know, who is told, what search finds. */
@Component
public class InspectionBook {
    private final InspectionEventRepository lines;
    private final ApplicationEventPublisher events;
    private final SearchIndex search;
    private final Grants grants;
    private final Units units;
    private final OfficeTime time;

    InspectionBook(
            InspectionEventRepository lines,
            ApplicationEventPublisher events,
            SearchIndex search,
            Grants grants,
            Units units,
            OfficeTime time) {
        this.lines = lines;
        this.events = events;
        this.search = search;
        this.grants = grants;
        this.units = units;
        this.time = time;
    }

    public By by(Actor actor) {
        return By.of(actor, time.now());
    }

    public LocalDate today() {
        return time.today();
    }

    public Instant now() {
        return time.now();
    }

    /** A step of the whole. */
    public void line(Inspection inspection, String step, @Nullable String words, Actor actor, Set<Long> told) {
        lines.save(new InspectionEvent(inspection.id(), step, Answers.kept(words), by(actor)));
        var id = new InspectionId(inspection.id());
        publish(inspection, id.subject(), id.link(), step, actor, told);
        var plan = inspection.plan();
        search.put(
                id.subject(),
                plan.title(),
                null,
                String.join(
                        "\n", plan.focus(), plan.content(), inspection.origin().organName()),
                inspection.origin().createdOn(),
                id.link());
    }

    /** A step of one unit's part; who is told lands on the page of that part. */
    public void line(
            Inspection inspection,
            InspectionObject object,
            String step,
            @Nullable String words,
            Actor actor,
            Set<Long> told) {
        lines.save(new InspectionEvent(inspection.id(), step, Answers.kept(words), by(actor)).about(object));
        var id = new InspectionObjectId(object.id());
        publish(inspection, id.subject(), id.link(), step, actor, told);
    }

    /** A step that only the trail and those who are told learn of. */
    public void publish(
            Inspection inspection, SubjectRef subject, String link, String step, Actor actor, Set<Long> audience) {
        var told = new HashSet<>(audience);
        told.remove(actor.personId());
        events.publishEvent(new InspectionMoved(
                InspectionMoved.newKey(subject),
                subject,
                link,
                step,
                inspection.plan().title(),
                actor,
                time.now(),
                Map.of(),
                told));
    }

    /** The inspection and all its units' parts. */
    public void grant(Inspection inspection, List<InspectionObject> objects, List<String> principals) {
        grant(inspection, new InspectionId(inspection.id()).subject(), principals);
        objects.forEach(object -> grant(inspection, new InspectionObjectId(object.id()).subject(), principals));
    }

    public void grant(Inspection inspection, SubjectRef subject, List<String> principals) {
        grants.grant(subject, inspection.origin().createdOn(), principals);
    }

    /** Of those who left the group, who has nothing else to do with it. */
    public void revoke(Inspection inspection, List<InspectionObject> objects, long personId) {
        String person = Principals.person(personId);
        grants.revoke(new InspectionId(inspection.id()).subject(), person);
        objects.forEach(object -> grants.revoke(new InspectionObjectId(object.id()).subject(), person));
    }

    /** Supervision of the office and the drafter. */
    static List<String> staff(Inspection inspection) {
        var origin = inspection.origin();
        return List.of(
                Principals.person(origin.drafterId()),
                Principals.role(Role.SUPERVISOR, origin.organId()),
                Principals.role(Role.SUPERVISION_HEAD, origin.organId()));
    }

    public Set<Long> heads(Inspection inspection) {
        return holders(Role.SUPERVISION_HEAD, inspection.origin().organId());
    }

    public Set<Long> governmentHead(Inspection inspection) {
        return holders(Role.PRINCIPAL, inspection.origin().governmentId());
    }

    private Set<Long> holders(Role role, long organId) {
        return units.holders(role, organId).stream().map(PostCard::personId).collect(Collectors.toSet());
    }

    /** The drafter, and the group once there is one. */
    public Set<Long> working(Inspection inspection) {
        var told = new HashSet<Long>();
        told.add(inspection.origin().drafterId());
        if (inspection.leaderId() != null) {
            told.add(inspection.leaderId());
        }
        inspection.members().forEach(member -> told.add(member.personId()));
        return told;
    }
}
