package org.shuniu.review.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.review.CaseProgress.State;
import org.shuniu.review.Mode;
import org.shuniu.review.Move;
import org.shuniu.review.StepView;

/** A step of the route, copied into the case when it starts. */
@Entity
public class CaseStep {
    /** Kind of position 0, the draft itself. */
    public static final String DRAFT = "DRAFT";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private ReviewCase reviewCase;

    private int position;
    private String kind;

    @Enumerated(EnumType.STRING)
    private Who who;

    private @Nullable String param;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private @Nullable Integer limitDays;

    @Enumerated(EnumType.STRING)
    private State state;

    private int round;
    private @Nullable Long senderId;
    private @Nullable String senderName;
    private @Nullable Integer fromPosition;
    private @Nullable Integer straightTo;

    @Enumerated(EnumType.STRING)
    private @Nullable Move openedBy;

    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    private long earlierSeconds;

    protected CaseStep() {}

    CaseStep(ReviewCase reviewCase, int position, StepPlan plan) {
        this.reviewCase = reviewCase;
        this.position = position;
        this.kind = plan.kind();
        this.who = plan.who();
        this.param = plan.param();
        this.mode = plan.mode();
        this.limitDays = plan.limitDays();
        this.state = State.TO_COME;
    }

    /** A new round begins: every handler starts afresh. */
    void open(Opening opening, Instant at) {
        round++;
        senderId = opening.sender() == null ? null : principal(opening.sender());
        senderName = opening.sender() == null ? null : opening.sender().signature();
        fromPosition = opening.from() == null ? null : opening.from().position();
        straightTo = opening.straightTo() == null ? null : opening.straightTo().position();
        openedBy = opening.by();
        resume(at);
    }

    /** What a delegate sends on, the one he acts for has sent. */
    private static long principal(Actor sender) {
        return sender.onBehalf() == null ? sender.personId() : sender.onBehalf().personId();
    }

    /** Opens again in the same round, because what was sent on came back unread. */
    void resume(Instant at) {
        if (openedAt != null && closedAt != null) {
            earlierSeconds += Duration.between(openedAt, closedAt).toSeconds();
        }
        state = State.OPEN;
        openedAt = at;
        closedAt = null;
    }

    void end(State how, Instant at) {
        state = how;
        closedAt = at;
    }

    public void skip() {
        state = State.SKIPPED;
    }

    void await() {
        state = State.TO_COME;
    }

    /** 由上一环节指定: the handler before says who comes here. */
    public void name(List<Long> personIds) {
        param = personIds.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Persons named by the handler before. */
    public List<Long> named() {
        return who != Who.CHOSEN_BY_PREVIOUS || param == null || param.isBlank()
                ? List.of()
                : Arrays.stream(param.split(",")).map(Long::valueOf).toList();
    }

    /** Why and from where a step opens. */
    record Opening(
            Move by,
            @Nullable Actor sender,
            @Nullable CaseStep from,
            @Nullable CaseStep straightTo) {
        static Opening of(Move by, Actor sender, CaseStep from) {
            return new Opening(by, sender, from, null);
        }
    }

    public StepView view() {
        return new StepView(reviewCase.id(), id(), position, kind, mode, round);
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public ReviewCase reviewCase() {
        return reviewCase;
    }

    public int position() {
        return position;
    }

    public String kind() {
        return kind;
    }

    public Who who() {
        return who;
    }

    public @Nullable String param() {
        return param;
    }

    public Mode mode() {
        return mode;
    }

    public @Nullable Integer limitDays() {
        return limitDays;
    }

    public State state() {
        return state;
    }

    public int round() {
        return round;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isDraft() {
        return position == 0;
    }

    public boolean isSentBy(long person) {
        return senderId != null && senderId == person;
    }

    public @Nullable Long senderId() {
        return senderId;
    }

    /** Opened by going forward; only then may its sender take it back. */
    public boolean cameForward() {
        return fromPosition != null && fromPosition < position;
    }

    public @Nullable Integer fromPosition() {
        return fromPosition;
    }

    @Nullable
    Integer straightTo() {
        return straightTo;
    }
}
