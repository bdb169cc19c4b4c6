package org.shuniu.duty.domain.bulletin;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.BulletinId;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.reading.ListedReader;

/** One issue of 《值班快报》; three persons stand behind it: editor, reviewer and signer (DUTY-12). */
@Entity
public class DutyBulletin {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private BulletinOrigin origin;

    private String title;
    private String body;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "duty_bulletin_incident", joinColumns = @JoinColumn(name = "bulletin_id"))
    @OrderColumn(name = "position")
    @Column(name = "incident_id")
    private List<Long> incidents = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "duty_bulletin_reader", joinColumns = @JoinColumn(name = "bulletin_id"))
    @OrderColumn(name = "position")
    private List<ListedReader> readers = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private BulletinStatus status = BulletinStatus.EDITING;

    @Embedded
    private @Nullable IssueNumber number;

    @Embedded
    private Wording wording;

    private long editorId;
    private @Nullable Long reviewerId;
    private @Nullable String reviewerName;
    private @Nullable Long signerId;
    private @Nullable String signerName;
    private @Nullable LocalDate signedOn;
    private @Nullable Instant sentAt;
    private Instant movedAt;

    protected DutyBulletin() {}

    /** @param incidents what it tells of, at least one; the words are made from them */
    public DutyBulletin(BulletinOrigin origin, Collection<Long> incidents, String title, String body) {
        this.origin = origin;
        this.incidents = new ArrayList<>(incidents);
        this.title = title;
        this.body = body;
        this.wording = new Wording(origin.drafterName(), origin.createdAt(), false);
        this.editorId = origin.drafterId();
        this.movedAt = origin.createdAt();
    }

    public void edit(String newTitle, String newBody, Collection<ListedReader> list, Actor by, Instant at) {
        step(BulletinAction.EDIT, at);
        if (!isWorded(newTitle, newBody)) {
            wording = Wording.typed(by, at);
        }
        title = newTitle;
        body = newBody;
        readers.clear();
        readers.addAll(list);
        editorId = by.personId();
    }

    /** Says this already. */
    public boolean isWorded(String otherTitle, String otherBody) {
        return title.equals(otherTitle) && body.equals(otherBody);
    }

    /** Text as the incidents are now; what was typed before is kept as an edition. */
    public void compose(String newTitle, String newBody, Actor by, Instant at) {
        step(BulletinAction.COMPOSE, at);
        title = newTitle;
        body = newBody;
        wording = Wording.made(by, at);
        editorId = by.personId();
    }

    public void submit(Instant at) {
        step(BulletinAction.SUBMIT, at);
    }

    public void approve(Actor by, Instant at) {
        step(BulletinAction.APPROVE, at);
        reviewerId = by.personId();
        reviewerName = by.signature();
    }

    public void sendBack(Instant at) {
        step(BulletinAction.SEND_BACK, at);
        reviewerId = null;
        reviewerName = null;
    }

    public void sign(Actor by, Instant at, LocalDate on) {
        step(BulletinAction.SIGN, at);
        signerId = by.personId();
        signerName = by.signature();
        signedOn = on;
    }

    /** The number is taken last, after everything that could still fail. */
    public void number(IssueNumber given) {
        number = given;
    }

    public void send(Instant at) {
        step(BulletinAction.SEND, at);
        sentAt = at;
    }

    public void discard(Instant at) {
        step(BulletinAction.DISCARD, at);
    }

    private void step(BulletinAction action, Instant at) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("duty.bulletin.refused.phase." + status));
        }
        status = action.target();
        movedAt = at;
    }

    /** Drafted it or was the last to change its words. */
    public boolean isBy(long personId) {
        return origin.drafterId() == personId || editorId == personId;
    }

    public boolean isReviewedBy(long personId) {
        return Objects.equals(reviewerId, personId);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public BulletinId bulletinId() {
        return new BulletinId(id());
    }

    public int version() {
        return version;
    }

    public Wording wording() {
        return wording;
    }

    public BulletinOrigin origin() {
        return origin;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public List<Long> incidents() {
        return List.copyOf(incidents);
    }

    public List<ListedReader> readers() {
        return List.copyOf(readers);
    }

    public BulletinStatus status() {
        return status;
    }

    public @Nullable IssueNumber number() {
        return number;
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

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
