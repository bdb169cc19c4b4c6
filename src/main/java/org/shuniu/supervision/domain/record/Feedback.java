package org.shuniu.supervision.domain.record;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.supervision.domain.part.MatterPart;

/** What a unit says about its part: on the way (SUP-11), or that it is done, with its evidence. */
@Entity
@Table(name = "matter_feedback")
public class Feedback {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long matterId;
    private long partId;
    private int round;

    @Enumerated(EnumType.STRING)
    private FeedbackKind kind;

    private String text;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "matter_evidence", joinColumns = @JoinColumn(name = "feedback_id"))
    @OrderColumn(name = "position")
    @Column(name = "file_id")
    private List<Long> evidence = new ArrayList<>();

    @Embedded
    private By by;

    private LocalDate doneOn;

    protected Feedback() {}

    public Feedback(MatterPart part, FeedbackKind kind, String text, Collection<Long> evidence, By by, LocalDate on) {
        this.matterId = part.matterId();
        this.partId = part.id();
        this.round = part.round();
        this.kind = kind;
        this.text = text;
        this.evidence = new ArrayList<>(evidence);
        this.by = by;
        this.doneOn = on;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long partId() {
        return partId;
    }

    public int round() {
        return round;
    }

    public FeedbackKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public List<Long> evidence() {
        return List.copyOf(evidence);
    }

    public By by() {
        return by;
    }

    public LocalDate doneOn() {
        return doneOn;
    }
}
