package org.shuniu.document.service.issue;

import java.time.Instant;
import java.time.LocalDate;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.issue.Ending;
import org.shuniu.document.domain.issue.EndingKind;
import org.shuniu.document.domain.issue.EndingRepository;
import org.shuniu.document.service.issue.Endings.Grounds;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.time.OfficeTime;
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

    public void record(Document document, EndingKind kind, Grounds grounds, Actor actor) {
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
            case WITHDRAWN -> document.end(DocumentAction.WITHDRAW, on, at);
            case REFUSED -> document.end(DocumentAction.REFUSE, on, at);
            case SHELVED -> document.end(DocumentAction.SHELVE, on, at);
            case VOIDED -> document.end(DocumentAction.VOID_NUMBER, on, at);
            case REVOKED -> document.revoke(on, at);
            case REPEALED -> document.repeal(on, OfficeTime.day(at), at);
        }
    }
}
