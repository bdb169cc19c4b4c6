package org.shuniu.meeting.domain.topic;

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
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.meeting.TopicId;

/** A topic, from its proposal to what the meeting made of it. */
@Entity
@Table(name = "meeting_topic")
public class Topic {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private TopicOrigin origin;

    @Embedded
    private TopicContent content;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "meeting_topic_consultation", joinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "position")
    private List<Consultation> consultations = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private TopicStatus status = TopicStatus.DRAFTING;

    /** When the papers came to the office for good. */
    private @Nullable LocalDate submittedOn;

    private @Nullable LocalDate lawfulOn;
    private @Nullable LocalDate coordinatedOn;
    private @Nullable LocalDate approvedOn;
    private boolean lateAllowed;
    private @Nullable Long meetingId;

    @Enumerated(EnumType.STRING)
    private @Nullable TopicOutcome outcome;

    private @Nullable String outcomeRemark;
    private Instant movedAt;

    protected Topic() {}

    public Topic(TopicOrigin origin, TopicContent content, Collection<Consultation> consultations) {
        this.origin = origin;
        this.content = content;
        this.consultations = new ArrayList<>(consultations);
        this.movedAt = origin.createdAt();
    }

    public void edit(TopicContent newContent, Collection<Consultation> asked, Instant at) {
        step(TopicAction.EDIT, at);
        content = newContent;
        consultations.clear();
        consultations.addAll(asked);
    }

    public void submit(Instant at, LocalDate on) {
        step(TopicAction.SUBMIT, at);
        submittedOn = on;
    }

    public void findLawful(Instant at, LocalDate on) {
        step(TopicAction.FIND_LAWFUL, at);
        lawfulOn = on;
    }

    public void accept(Instant at) {
        step(TopicAction.ACCEPT, at);
    }

    /** What was found and agreed so far does not hold for another paper. */
    public void sendBack(Instant at) {
        step(TopicAction.SEND_BACK, at);
        startOver();
    }

    /** Revised or taken up again after a meeting; what was found and agreed before does not hold for it. */
    public void reopen(Instant at) {
        step(TopicAction.REOPEN, at);
        startOver();
        leaveMeeting();
    }

    private void startOver() {
        lawfulOn = null;
        coordinatedOn = null;
        approvedOn = null;
        lateAllowed = false;
    }

    private void leaveMeeting() {
        meetingId = null;
        outcome = null;
        outcomeRemark = null;
    }

    public void pass(Instant at, LocalDate on) {
        step(TopicAction.PASS, at);
        coordinatedOn = on;
        leaveMeeting();
    }

    public void settle(Instant at, LocalDate on) {
        step(TopicAction.SETTLE, at);
        coordinatedOn = on;
        leaveMeeting();
    }

    public void approve(Instant at, LocalDate on) {
        step(TopicAction.APPROVE, at);
        approvedOn = on;
    }

    public void allowLate(Instant at, LocalDate on) {
        step(TopicAction.ALLOW_LATE, at);
        approvedOn = on;
        lateAllowed = true;
    }

    public void list(long meeting, Instant at) {
        step(TopicAction.LIST, at);
        meetingId = meeting;
    }

    /** Back to where it waited; answers with the step that was taken. */
    public TopicAction unlist(Instant at) {
        var action = coordinatedOn == null ? TopicAction.RELEASE : TopicAction.UNLIST;
        step(action, at);
        leaveMeeting();
        return action;
    }

    public void decide(TopicOutcome made, @Nullable String remark, Instant at) {
        step(TopicAction.DECIDE, at);
        outcome = made;
        outcomeRemark = remark;
    }

    public void withdraw(Instant at) {
        step(TopicAction.WITHDRAW, at);
    }

    private void step(TopicAction action, Instant at) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("meeting.topic.refused.phase." + status));
        }
        status = action.target();
        movedAt = at;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public TopicId topicId() {
        return new TopicId(id());
    }

    public int version() {
        return version;
    }

    public TopicOrigin origin() {
        return origin;
    }

    public TopicContent content() {
        return content;
    }

    public List<Consultation> consultations() {
        return List.copyOf(consultations);
    }

    public TopicStatus status() {
        return status;
    }

    public @Nullable LocalDate submittedOn() {
        return submittedOn;
    }

    public @Nullable LocalDate lawfulOn() {
        return lawfulOn;
    }

    public @Nullable LocalDate coordinatedOn() {
        return coordinatedOn;
    }

    public @Nullable LocalDate approvedOn() {
        return approvedOn;
    }

    public boolean isLateAllowed() {
        return lateAllowed;
    }

    public @Nullable Long meetingId() {
        return meetingId;
    }

    public @Nullable TopicOutcome outcome() {
        return outcome;
    }

    public @Nullable String outcomeRemark() {
        return outcomeRemark;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
