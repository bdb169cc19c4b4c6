package org.shuniu.document.service;

import java.time.Instant;
import java.time.LocalDate;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.issue.Ending;
import org.shuniu.document.domain.issue.EndingKind;
import org.shuniu.document.domain.issue.EndingRepository;
import org.shuniu.document.domain.opinion.By;
import org.shuniu.document.service.Endings.Grounds;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Component;

/** Brings a document into its last phase and writes down why. */
@Component
public class EndingRecords {
    private final EndingRepository endings;
    private final OfficeTime time;

    public EndingRecords(EndingRepository endings, OfficeTime time) {
        this.endings = endings;
        this.time = time;
    }

    void record(Document document, EndingKind kind, Grounds grounds, Actor actor) {
        enter(document, kind, grounds.effectiveOn(), time.now());
        endings.save(new Ending(
                document.id(),
                kind,
                grounds.reason(),
                grounds.decision(),
                grounds.effectiveOn(),
                By.of(actor, time.now())));
    }

    private static void enter(Document document, EndingKind kind, LocalDate on, Instant at) {
        switch (kind) {
            case WITHDRAWN -> document.withdraw(on, at);
            case REFUSED -> document.refuse(on, at);
            case SHELVED -> document.shelve(on, at);
            case VOIDED -> document.voidNumber(on, at);
            case REVOKED -> document.revoke(on, at);
            case REPEALED -> document.repeal(on, at);
        }
    }
}
