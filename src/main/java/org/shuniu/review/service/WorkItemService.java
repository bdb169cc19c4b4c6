package org.shuniu.review.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.review.WorkItemView;
import org.shuniu.review.service.read.CaseQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a work item is about, for those who may know of it. */
@Service
@Transactional
public class WorkItemService {
    private final CaseQueries cases;
    private final Acting acting;
    private final Visibility visibility;
    private final Grants grants;
    private final SeenService seen;
    private final Clock clock;

    WorkItemService(
            CaseQueries cases, Acting acting, Visibility visibility, Grants grants, SeenService seen, Clock clock) {
        this.cases = cases;
        this.acting = acting;
        this.visibility = visibility;
        this.grants = grants;
        this.seen = seen;
        this.clock = clock;
    }

    /** An item of the actor (also by delegation), or one of a subject he may know of; else 404. */
    @Transactional(readOnly = true)
    public WorkItemView visible(long itemId, Actor actor) {
        WorkItemView item = cases.item(itemId).orElseThrow(NotFoundException::new);
        if (actor.isAdministrator() || !isHis(item, actor) && !visibility.canSeeMaking(actor, item.subject())) {
            throw new NotFoundException();
        }
        return item;
    }

    /** Looks at an item: noted as first sight; who stands in for somebody may know of the subject from now on. */
    public String open(long itemId, Actor actor) {
        WorkItemView item = visible(itemId, actor);
        if (isHis(item, actor) && !visibility.canSeeMaking(actor, item.subject())) {
            grants.grant(item.subject(), LocalDate.now(clock), List.of(Principals.person(actor.personId())));
        }
        seen.seen(item.subject(), actor);
        return cases.link(item.subject()).orElseThrow(NotFoundException::new);
    }

    /** 404 unless this person may know of the subject and it was ever under review. */
    @Transactional(readOnly = true)
    public SubjectRef visible(SubjectRef subject, Actor actor) {
        visibility.requireMaking(actor, subject);
        cases.link(subject).orElseThrow(NotFoundException::new);
        return subject;
    }

    /** From which a form for a move on the whole case is drawn; null when no case is open. */
    @Transactional(readOnly = true)
    public @Nullable Integer caseVersion(SubjectRef subject) {
        return cases.version(subject);
    }

    @Transactional(readOnly = true)
    public String link(SubjectRef subject) {
        return cases.link(subject).orElseThrow(NotFoundException::new);
    }

    private boolean isHis(WorkItemView item, Actor actor) {
        return acting.coverage(actor).covers(item)
                || cases.delegateOf(item.id())
                        .filter(d -> d == actor.personId())
                        .isPresent();
    }
}
