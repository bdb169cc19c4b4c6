package org.shuniu.review.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.Move;

/** What somebody said at a step. Append-only: the database refuses to change or delete it. */
@Entity
@Immutable
public class Opinion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String subjectKind;
    private long subjectId;
    private long caseId;
    private long stepId;
    private String stepKind;
    private int round;
    private @Nullable Long itemId;

    @Enumerated(EnumType.STRING)
    private Move move;

    private long personId;
    private String signature;
    private String unitName;
    private String text;
    private Instant at;
    private LocalDate signedOn;
    private @Nullable Long recordedById;
    private @Nullable String recordedBy;
    private @Nullable Long scanFileId;
    private @Nullable Long correctsId;

    protected Opinion() {}

    /** An opinion on the open step of a case. */
    public Opinion(ReviewCase reviewCase, CaseStep step, @Nullable WorkItem item, Words words) {
        SubjectRef subject = reviewCase.subject();
        subjectKind = subject.kind();
        subjectId = subject.id();
        caseId = reviewCase.id();
        stepId = step.id();
        stepKind = step.kind();
        round = step.round();
        itemId = item == null ? null : item.id();
        move = words.move();
        personId = words.personId();
        signature = words.signature();
        unitName = words.unitName();
        text = words.text();
        at = words.at();
        signedOn = words.signedOn();
        recordedById = words.record() == null ? null : words.record().clerkId();
        recordedBy = words.record() == null ? null : words.record().clerkName();
        scanFileId = words.record() == null ? null : words.record().scanFileId();
    }

    /** Who says what, when. */
    public record Words(
            Move move,
            long personId,
            String signature,
            String unitName,
            String text,
            Instant at,
            LocalDate signedOn,
            @Nullable Record record) {}

    /** 代录: the clerk and the scan of the paper. */
    public record Record(
            long clerkId, String clerkName, @Nullable Long scanFileId) {}

    public long id() {
        return id == null ? 0 : id;
    }

    public String text() {
        return text;
    }

    public Move move() {
        return move;
    }

    public long personId() {
        return personId;
    }

    public String signature() {
        return signature;
    }

    public LocalDate signedOn() {
        return signedOn;
    }
}
