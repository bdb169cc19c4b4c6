package org.shuniu.document.service.draft;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.opinion.ExceptionRequest;
import org.shuniu.document.domain.text.ApprovedText;
import org.shuniu.document.domain.text.DocumentText;
import org.shuniu.document.service.Judgements;
import org.shuniu.document.service.Publication;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.rules.RuleOverrides;
import org.springframework.stereotype.Component;

/** What office and leader agreed to was that paper; when it becomes another one, they are told and asked anew (DOC-12). */
@Component
class StandingException {
    private final Judgements judgements;
    private final RuleOverrides overrides;
    private final Publication publication;

    StandingException(Judgements judgements, RuleOverrides overrides, Publication publication) {
        this.judgements = judgements;
        this.overrides = overrides;
        this.publication = publication;
    }

    /**
     * @param before hash of what was to be agreed to until now, when it is known
     */
    void voidWhenChanged(Document document, @Nullable String before, DocumentText text, Actor actor) {
        String now = ApprovedText.hash(text);
        boolean rewritten = before != null && !before.equals(now);
        var another = judgements
                .exception(document.id())
                .filter(request -> request.stands() && request.office() != null)
                .filter(request -> rewritten || !request.covers(now));
        another.ifPresent(request -> {
            request.lapse(publication.time().now());
            publication.announcer().told(document, "VOID_EXCEPTION", actor, deciders(request));
        });
        if (rewritten || another.isPresent()) {
            overrides.withdraw(new DocumentId(document.id()).subject(), ExceptionService.RULE);
        }
    }

    private static Set<Long> deciders(ExceptionRequest request) {
        var persons = new HashSet<Long>();
        for (By by : new By[] {request.office(), request.leader()}) {
            if (by != null) {
                persons.add(by.personId());
            }
        }
        return persons;
    }
}
