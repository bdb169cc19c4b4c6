package org.shuniu.meeting.domain.preparation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 筹备情况汇报: a leader heard how the preparation stands, and what he or she asked for (MTG-13). */
@Entity
@Table(name = "meeting_briefing")
public class Briefing {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long meetingId;
    private String leader;
    private LocalDate heldOn;
    private String words;
    private String enteredBy;
    private Instant enteredAt;

    protected Briefing() {}

    public Briefing(long meetingId, String leader, LocalDate heldOn, String words, String by, Instant at) {
        this.meetingId = meetingId;
        this.leader = leader;
        this.heldOn = heldOn;
        this.words = words;
        this.enteredBy = by;
        this.enteredAt = at;
    }

    public long meetingId() {
        return meetingId;
    }

    public String leader() {
        return leader;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String words() {
        return words;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
