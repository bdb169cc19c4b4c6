package org.shuniu.document.service.issue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.issue.EndingKind;
import org.shuniu.document.service.engine.CaseDesk;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** How any document ends: its phase, the record of why, and its case. */
@Component
public class Endings {
    private final EndingRecords records;
    private final CaseDesk cases;
    private final OfficeTime time;

    public Endings(EndingRecords records, CaseDesk cases, OfficeTime time) {
        this.records = records;
        this.cases = cases;
        this.time = time;
    }

    public CaseDesk cases() {
        return cases;
    }

    public void end(Document document, EndingKind kind, String reason, Actor actor) {
        end(document, kind, new Grounds(reason, null, time.today()), actor);
    }

    public void end(Document document, EndingKind kind, Grounds grounds, Actor actor) {
        records.record(document, kind, grounds, actor);
        cases.end(new DocumentId(document.id()), grounds.reason(), actor);
    }

    /** 废止 decided ahead: the paper is in force until that day, and its case goes on to the archive. */
    void endLater(Document document, Grounds grounds, Actor actor) {
        records.record(document, EndingKind.REPEALED, grounds, actor);
    }

    /** Why, by which paper, from which day. */
    public record Grounds(String reason, @Nullable String decision, LocalDate effectiveOn) {}
}
