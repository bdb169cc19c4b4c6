package org.shuniu.document.service.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.Part;
import org.shuniu.document.domain.Party;
import org.shuniu.document.domain.PartyRole;
import org.shuniu.document.domain.opinion.CountersignRequest;
import org.shuniu.document.domain.opinion.CountersignRequestRepository;
import org.shuniu.document.domain.text.DocumentText;
import org.shuniu.document.service.DocumentTexts;
import org.shuniu.document.service.engine.CountersignTerm.Term;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.ReviewDesk;
import org.shuniu.review.ReviewedSubject.Handler;
import org.shuniu.review.WorkItemView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 会签: which units are asked, who answers for them, and from when their time counts. */
@Component
public class Countersigning {
    private final CountersignRequestRepository requests;
    private final DocumentTexts texts;
    private final Directory directory;
    private final CountersignTerm term;
    private final ObjectProvider<ReviewDesk> desk;

    /** The desk is asked late, because it knows its subjects before they know it. */
    Countersigning(
            CountersignRequestRepository requests,
            DocumentTexts texts,
            Directory directory,
            CountersignTerm term,
            ObjectProvider<ReviewDesk> desk) {
        this.requests = requests;
        this.texts = texts;
        this.directory = directory;
        this.term = term;
        this.desk = desk;
    }

    /** Asks every listed unit that has not agreed to this very text; units that are listed no longer need not answer. */
    public void ask(Document document, DocumentText text) {
        String body = text.hash(Part.BODY);
        var asked = requests.findByDocumentIdOrderById(document.id());
        var toAsk = new LinkedHashMap<Long, Party>();
        document.parties(PartyRole.COUNTERSIGNER).forEach(unit -> toAsk.put(id(unit), unit));
        asked.stream()
                .filter(request -> request.isOpen() && !toAsk.containsKey(request.unitId()))
                .forEach(requests::delete);
        toAsk.forEach((unitId, unit) -> {
            boolean settled = asked.stream()
                    .anyMatch(request ->
                            request.settles(unitId, body) || (request.isOpen() && request.unitId() == unitId));
            if (!settled) {
                var due = term.fromToday().due();
                requests.save(new CountersignRequest(document.id(), unitId, unit.name(), due, body));
            }
        });
    }

    private static long id(Party unit) {
        return Objects.requireNonNull(unit.organId());
    }

    /** A unit has not answered yet. */
    public boolean isOpen(Document document) {
        return !open(document).isEmpty();
    }

    /** The step opened: now the units have the text and their time begins. */
    void entered(Document document) {
        reopen(document);
        String body = texts.current(document).hash(Part.BODY);
        Term now = term.fromToday();
        open(document).forEach(request -> request.ask(now.start(), now.due(), body));
    }

    /** Whoever holds work here has to answer, also when he, or another one for his unit, had answered before. */
    void reopen(Document document) {
        for (WorkItemView item : items(document)) {
            if (open(document).stream().noneMatch(answeredBy(document, item))) {
                answered(document, item).forEach(CountersignRequest::reopen);
            }
        }
    }

    /** What this person's answer settles: all units for which he alone answers; empty when he was not asked. */
    public List<CountersignRequest> settledBy(Document document, WorkItemView item) {
        var own = open(document).stream().filter(answeredBy(document, item)).toList();
        var others = items(document).stream()
                .filter(other -> other.id() != item.id())
                .toList();
        var left = open(document).stream()
                .filter(request -> Stream.concat(others.stream(), Stream.of(item))
                        .noneMatch(holder -> answeredBy(document, holder).test(request)))
                .filter(request -> organ(request.unitId()) == organ(item))
                .toList();
        boolean alone = others.stream().noneMatch(other -> organ(other) == organ(item));
        var settled = new ArrayList<>(own);
        left.stream().limit(alone ? left.size() : own.isEmpty() ? 1 : 0).forEach(settled::add);
        return settled.isEmpty() ? answered(document, item) : settled;
    }

    /** Those who are asked, each for his unit; all listed units when the step opens again after everybody answered. */
    List<Handler> handlers(Document document) {
        var asked = isOpen(document) ? open(document) : latest(document);
        return asked.stream()
                .map(request -> handler(document, request.unitId())
                        .orElseThrow(() -> new RefusedException(
                                new Refusal("document.refused.nobodyCountersigns", request.unitName()))))
                .toList();
    }

    /** Listed units for which nobody can answer. */
    public List<Party> unanswerable(Document document) {
        return document.parties(PartyRole.COUNTERSIGNER).stream()
                .filter(unit -> handler(document, id(unit)).isEmpty())
                .toList();
    }

    /** The head of the unit asked; for another organ the head of its office or its first leader; never the drafter. */
    private Optional<Handler> handler(Document document, long unitId) {
        var roles = Stream.of(Role.UNIT_HEAD, Role.LEADER, Role.PRINCIPAL)
                .flatMap(role -> directory.holders(role, unitId).stream());
        return Stream.concat(directory.heads(unitId).stream(), roles)
                .filter(post -> !isDraftedBy(post.personId(), document) && isThere(post))
                .findFirst()
                .map(post -> new Handler(post.personId(), unitId));
    }

    private boolean isDraftedBy(long person, Document document) {
        return document.isBy(person)
                || desk.getObject().handlersOf(subject(document), "DRAFT").contains(person);
    }

    private boolean isThere(PostCard post) {
        return directory
                .actor(post.personId(), post.postId())
                .filter(actor -> !actor.isAdministrator())
                .isPresent();
    }

    private Predicate<CountersignRequest> answeredBy(Document document, WorkItemView item) {
        return request -> Objects.equals(item.unitId(), request.unitId())
                || organ(item) == request.unitId()
                || handler(document, request.unitId())
                        .filter(handler -> handler.personId() == item.personId())
                        .isPresent();
    }

    private List<CountersignRequest> answered(Document document, WorkItemView item) {
        return latest(document).stream()
                .filter(request -> !request.isOpen())
                .filter(answeredBy(document, item))
                .toList();
    }

    private List<CountersignRequest> open(Document document) {
        return requests.findByDocumentIdOrderById(document.id()).stream()
                .filter(CountersignRequest::isOpen)
                .toList();
    }

    /** The last request to each unit. */
    private List<CountersignRequest> latest(Document document) {
        var latest = new LinkedHashMap<Long, CountersignRequest>();
        requests.findByDocumentIdOrderById(document.id()).forEach(request -> latest.put(request.unitId(), request));
        var listed = new HashSet<Long>();
        document.parties(PartyRole.COUNTERSIGNER).forEach(unit -> listed.add(id(unit)));
        latest.keySet().retainAll(listed);
        return List.copyOf(latest.values());
    }

    private List<WorkItemView> items(Document document) {
        return desk.getObject().openItems(subject(document));
    }

    private static SubjectRef subject(Document document) {
        return new DocumentId(document.id()).subject();
    }

    private long organ(WorkItemView item) {
        Long unit = item.unitId();
        return unit == null ? 0 : organ(unit);
    }

    private long organ(long unitId) {
        return directory.organOf(unitId);
    }
}
