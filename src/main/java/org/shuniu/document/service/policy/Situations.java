package org.shuniu.document.service.policy;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.Party;
import org.shuniu.document.domain.PartyRole;
import org.shuniu.document.domain.issue.SealUse;
import org.shuniu.document.domain.opinion.ExceptionRequest;
import org.shuniu.document.service.Judgements;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganType;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.review.ReviewDesk;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the policy looks at. */
@Component
public class Situations {
    private static final String DRAFT = "DRAFT";

    private final Directory directory;
    private final Judgements judgements;
    private final OfficeTime time;
    private final ObjectProvider<ReviewDesk> desk;

    /** The desk is asked late, because it knows its subjects before they know it. */
    Situations(Directory directory, Judgements judgements, OfficeTime time, ObjectProvider<ReviewDesk> desk) {
        this.directory = directory;
        this.judgements = judgements;
        this.time = time;
        this.desk = desk;
    }

    public Situation of(Document document, Actor actor, boolean holdsItem) {
        var exception = judgements.exception(document.id());
        var now = new Situation(
                document,
                desk.getObject().handlersOf(new DocumentId(document.id()).subject(), DRAFT),
                holdsItem,
                actsFor(actor),
                superiors(document.addressing().issuerId()),
                judgements.passedGates(document.id()),
                judgements.signerIds(document),
                judgements.openDisagreements(document.id()),
                judgements.openCountersigns(document.id()),
                judgements.countersignsInTime(document.id(), time.today()),
                exception
                        .filter(ExceptionRequest::stands)
                        .map(request -> new Situation.ExceptionState(
                                request.governmentId(), request.office() != null, request.isGranted()))
                        .orElse(null),
                isSealed(document));
        return now.actingFor(principal(actor));
    }

    /** Whom a delegate acts for, with all that he may do in the organ to which both belong (乙（代甲）). */
    private @Nullable Actor principal(Actor actor) {
        var behind = actor.onBehalf();
        if (behind == null) {
            return null;
        }
        return directory.postsOf(behind.personId()).stream()
                .flatMap(post -> directory.actor(post.personId(), post.postId()).stream())
                .filter(person -> person.organId() == actor.organId() && !person.isAdministrator())
                .reduce(Situations::inBothPosts)
                .orElse(null);
    }

    private static Actor inBothPosts(Actor one, Actor other) {
        var roles = new HashSet<>(one.roles());
        roles.addAll(other.roles());
        // @formatter:off
        return new Actor(
                one.personId(), one.name(), one.postId(), one.unitId(), one.unitName(), one.organId(),
                one.organName(), roles, null);
        // @formatter:on
    }

    /** The actor's organ, and the government that this organ serves as its office. */
    public Set<Long> actsFor(Actor actor) {
        var organs = new LinkedHashSet<Long>();
        organs.add(actor.organId());
        directory
                .organ(actor.organId())
                .filter(organ -> organ.type() == OrganType.OFFICE)
                .map(OrganCard::parentId)
                .ifPresent(organs::add);
        return organs;
    }

    private Set<Long> superiors(long organId) {
        var above = new LinkedHashSet<Long>();
        @Nullable Long next = directory.organ(organId).map(OrganCard::parentId).orElse(null);
        while (next != null && above.add(next)) {
            next = directory.organ(next).map(OrganCard::parentId).orElse(null);
        }
        return above;
    }

    private boolean isSealed(Document document) {
        if (!document.kind().isSealed()) {
            return true;
        }
        var sealed =
                judgements.seals(document.id()).stream().map(SealUse::organId).collect(Collectors.toSet());
        return sealed.containsAll(issuers(document));
    }

    /** The organs whose seals the paper needs, in the order in which they stand on it. */
    public static Set<Long> issuers(Document document) {
        var issuers = new LinkedHashSet<Long>();
        issuers.add(document.addressing().issuerId());
        document.parties(PartyRole.JOINT_ISSUER).stream()
                .map(Party::organId)
                .filter(java.util.Objects::nonNull)
                .forEach(issuers::add);
        return issuers;
    }
}
