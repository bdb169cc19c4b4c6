package org.shuniu.review.domain;

import jakarta.persistence.MappedSuperclass;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.StartCase;

/** What a case is about, whose it is, and what stands in lists. */
@MappedSuperclass
public abstract class CaseHead {
    private String subjectKind;
    private long subjectId;
    private long routeId;
    private String routeKind;
    private long organId;
    private long unitId;
    private long starterId;
    private String starterName;
    private String title;
    private int urgencyRank;
    private String link;

    @SuppressWarnings("NullAway.Init")
    protected CaseHead() {}

    CaseHead(StartCase start, long routeId, Actor starter) {
        this.subjectKind = start.subject().kind();
        this.subjectId = start.subject().id();
        this.routeId = routeId;
        this.routeKind = start.routeKind();
        this.organId = starter.organId();
        this.unitId = starter.unitId();
        this.starterId = starter.personId();
        this.starterName = starter.name();
        this.title = start.title();
        this.urgencyRank = start.urgencyRank();
        this.link = start.link();
    }

    /** Title, urgency and link may have changed while the draft was with its author. */
    public void describe(StartCase start) {
        title = start.title();
        urgencyRank = start.urgencyRank();
        link = start.link();
    }

    public SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    public String routeKind() {
        return routeKind;
    }

    public long organId() {
        return organId;
    }

    public long unitId() {
        return unitId;
    }

    public long starterId() {
        return starterId;
    }

    public String title() {
        return title;
    }

    public int urgencyRank() {
        return urgencyRank;
    }

    public String link() {
        return link;
    }
}
