package org.shuniu.meeting.domain.minutes;

import jakarta.persistence.CollectionTable;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.reading.ListedReader;
import org.shuniu.meeting.MinutesId;

/** Minutes of a meeting; three persons stand behind them: drafter, reviewer and signer. */
@Entity
@Table(name = "meeting_minutes")
public class Minutes {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private MinutesOrigin origin;

    @Embedded
    private MinutesText text;

    @Embedded
    private MinutesPeople people;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "meeting_minutes_reader", joinColumns = @JoinColumn(name = "minutes_id"))
    @OrderColumn(name = "position")
    private List<ListedReader> readers = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private MinutesStatus status = MinutesStatus.DRAFTING;

    @Embedded
    private @Nullable MinutesNumber number;

    private long editorId;
    private @Nullable LocalDate submittedOn;
    private @Nullable Long reviewerId;
    private @Nullable String reviewerName;
    private @Nullable Long signerId;
    private @Nullable String signerName;
    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate issuedOn;
    private Instant movedAt;

    protected Minutes() {}

    public Minutes(MinutesOrigin origin, MinutesText text, MinutesPeople people) {
        this.origin = origin;
        this.text = text;
        this.people = people;
        this.editorId = origin.drafterId();
        this.movedAt = origin.createdAt();
    }

    public void edit(MinutesText words, MinutesPeople attended, Collection<ListedReader> list, Actor by, Instant at) {
        step(MinutesAction.EDIT, at);
        text = words;
        people = attended;
        readers.clear();
        readers.addAll(list);
        editorId = by.personId();
    }

    /** Text as agenda and decisions are now; what was typed before is lost. */
    public void compose(MinutesText words, MinutesPeople attended, Actor by, Instant at) {
        step(MinutesAction.COMPOSE, at);
        text = words;
        people = attended;
        editorId = by.personId();
    }

    /** The first time counts for the limit of the draft. */
    public void submit(Instant at, LocalDate on) {
        step(MinutesAction.SUBMIT, at);
        submittedOn = submittedOn == null ? on : submittedOn;
    }

    public void approve(Actor by, Instant at) {
        step(MinutesAction.APPROVE, at);
        reviewerId = by.personId();
        reviewerName = by.signature();
    }

    public void sendBack(Instant at) {
        step(MinutesAction.SEND_BACK, at);
        reviewerId = null;
        reviewerName = null;
    }

    public void sign(Actor by, Instant at, LocalDate on) {
        step(MinutesAction.SIGN, at);
        signerId = by.personId();
        signerName = by.signature();
        signedOn = on;
    }

    /** The number is taken last, after everything that could still fail. */
    public void number(MinutesNumber given) {
        number = given;
    }

    public void issue(Instant at, LocalDate on) {
        step(MinutesAction.ISSUE, at);
        issuedOn = on;
    }

    private void step(MinutesAction action, Instant at) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("meeting.minutes.refused.phase." + status));
        }
        status = action.target();
        movedAt = at;
    }

    /** Drafted them or was the last to change their words. */
    public boolean isBy(long personId) {
        return origin.drafterId() == personId || editorId == personId;
    }

    public boolean isReviewedBy(long personId) {
        return Objects.equals(reviewerId, personId);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public MinutesId minutesId() {
        return new MinutesId(id());
    }

    public int version() {
        return version;
    }

    public MinutesOrigin origin() {
        return origin;
    }

    public MinutesText text() {
        return text;
    }

    public MinutesPeople people() {
        return people;
    }

    public List<ListedReader> readers() {
        return List.copyOf(readers);
    }

    public MinutesStatus status() {
        return status;
    }

    public @Nullable MinutesNumber number() {
        return number;
    }

    public @Nullable LocalDate submittedOn() {
        return submittedOn;
    }

    public @Nullable String reviewerName() {
        return reviewerName;
    }

    public @Nullable String signerName() {
        return signerName;
    }

    public @Nullable LocalDate signedOn() {
        return signedOn;
    }

    public @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
