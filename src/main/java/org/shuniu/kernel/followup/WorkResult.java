package org.shuniu.kernel.followup;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;

/** What became of an item that was asked to be followed up, as its source keeps it. */
@MappedSuperclass
public abstract class WorkResult {
    private int item;
    private String subjectKind;
    private long subjectId;

    @Column(name = "work_number")
    private @Nullable String number;

    private String title;

    @Column(name = "address")
    private String link;

    @Enumerated(EnumType.STRING)
    private FollowUpSettled.Step step;

    private String outcome;
    private String doneByName;
    private Instant doneAt;

    protected WorkResult() {}

    protected WorkResult(FollowUpSettled settled) {
        this.item = settled.item();
        this.subjectKind = settled.work().subject().kind();
        this.subjectId = settled.work().subject().id();
        this.number = settled.work().number();
        this.title = settled.work().title();
        this.link = settled.work().link();
        this.step = settled.step();
        this.outcome = settled.outcome();
        this.doneByName = settled.actor().signature();
        this.doneAt = settled.at();
    }

    public int item() {
        return item;
    }

    public SubjectRef work() {
        return new SubjectRef(subjectKind, subjectId);
    }

    public @Nullable String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String link() {
        return link;
    }

    public FollowUpSettled.Step step() {
        return step;
    }

    public String outcome() {
        return outcome;
    }

    public String doneByName() {
        return doneByName;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
