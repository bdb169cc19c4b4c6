package org.shuniu.document.service;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shuniu.document.DocumentId;
import org.shuniu.document.DocumentIssued;
import org.shuniu.document.DocumentMoved;
import org.shuniu.document.domain.Disclosure;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.Party;
import org.shuniu.document.domain.PartyRole;
import org.shuniu.document.domain.text.DocumentText;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.search.SearchIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells trail, inbox and search what happened, within the change. */
@Component
public class Announcer {
    private final ApplicationEventPublisher events;
    private final SearchIndex search;
    private final OfficeTime time;

    public Announcer(ApplicationEventPublisher events, SearchIndex search, OfficeTime time) {
        this.events = events;
        this.search = search;
        this.time = time;
    }

    public void moved(Document document, DocumentAction action, Actor actor, Map<String, String> facts) {
        tell(document, action, actor, facts, withDrafter(document, actor, Set.of()));
    }

    /** As above; those who have to answer are told, too. */
    public void asked(Document document, DocumentAction action, Actor actor, Set<Long> deciders) {
        tell(document, action, actor, Map.of(), withDrafter(document, actor, deciders));
    }

    /** A step of none of the table's actions; these persons hear of it, and the drafter when it is not his. */
    public void told(Document document, String step, Actor actor, Set<Long> persons) {
        tell(document, step, actor, Map.of(), withDrafter(document, actor, persons));
    }

    /** For the trail alone: nobody's inbox fills with it. */
    public void noted(Document document, DocumentAction action, Actor actor, Map<String, String> facts) {
        tell(document, action, actor, facts, Set.of());
    }

    /** What it asked for went a step, which is none of its own. */
    public void followedUp(Document document, String step, Actor actor, Map<String, String> facts) {
        tell(document, step, actor, facts, withDrafter(document, actor, Set.of()));
    }

    private static Set<Long> withDrafter(Document document, Actor actor, Set<Long> others) {
        var audience = new HashSet<>(others);
        if (!document.isBy(actor.personId())) {
            audience.add(document.origin().drafterId());
        }
        return audience;
    }

    private void tell(
            Document document, DocumentAction action, Actor actor, Map<String, String> facts, Set<Long> audience) {
        tell(document, action.name(), actor, facts, audience);
    }

    private void tell(Document document, String step, Actor actor, Map<String, String> facts, Set<Long> audience) {
        var id = new DocumentId(document.id());
        events.publishEvent(new DocumentMoved(
                DocumentMoved.newKey(id), id, step, document.title(), actor, time.now(), facts, audience));
    }

    public void moved(Document document, DocumentAction action, Actor actor) {
        moved(document, action, actor, Map.of());
    }

    public void issued(Document document, List<Party> recipients, Actor actor) {
        var id = new DocumentId(document.id());
        var marks = document.marks();
        events.publishEvent(new DocumentIssued(
                DocumentMoved.newKey(id),
                id,
                Objects.requireNonNull(marks.number()),
                document.title(),
                document.addressing().issuerId(),
                recipients.stream()
                        .map(Party::organId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                document.elements().generalIssue(),
                document.elements().disclosure() == Disclosure.PROACTIVE,
                Objects.requireNonNull(marks.issuedOn()),
                actor,
                time.now(),
                Set.of(document.origin().drafterId())));
    }

    /** Writes the search row in the same transaction as the record. */
    public void index(Document document, DocumentText text) {
        var id = new DocumentId(document.id());
        search.put(
                id.subject(),
                text.title(),
                document.marks().number(),
                String.join("\n", text.body(), names(document)),
                document.origin().createdOn(),
                id.link());
    }

    private static String names(Document document) {
        return String.join(
                "\n",
                document.addressing().issuerName(),
                document.origin().draftingUnitName(),
                String.join(
                        "\n",
                        document.parties(PartyRole.ADDRESSEE).stream()
                                .map(Party::name)
                                .toList()));
    }
}
