package org.shuniu.review.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.review.CaseProgress.State;
import org.shuniu.review.Mode;
import org.shuniu.review.Move;
import org.shuniu.review.StartCase;
import org.shuniu.review.domain.CaseStep.Opening;

/** One route running for one subject. Loaded only under the lock of its row. */
@Entity
public class ReviewCase extends CaseHead {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int version;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private Instant openedAt;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private Move lastMove;

    private String lastMover;
    private Instant lastMovedAt;

    @OneToMany(mappedBy = "reviewCase", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<CaseStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "reviewCase", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<WorkItem> items = new ArrayList<>();

    protected ReviewCase() {}

    /** A case whose draft is open in the hands of its starter. */
    public ReviewCase(StartCase start, long routeId, List<StepPlan> plans, Actor starter, Instant at) {
        super(start, routeId, starter);
        this.status = CaseStatus.OPEN;
        this.openedAt = at;
        this.lastMove = Move.AGREE;
        this.lastMover = starter.signature();
        this.lastMovedAt = at;
        steps.add(new CaseStep(this, 0, new StepPlan(CaseStep.DRAFT, Who.PERSON, null, Mode.ANY, null)));
        plans.forEach(plan -> steps.add(new CaseStep(this, steps.size(), plan)));
        enter(step(0), new Opening(Move.AGREE, null, null, null), List.of(Signer.of(starter)), at);
    }

    public void moved(Move move, Actor by, Instant at) {
        lastMove = move;
        lastMover = by.signature();
        lastMovedAt = at;
        version++;
    }

    void enter(CaseStep step, Opening opening, List<Signer> signers, Instant at) {
        step.open(opening, at);
        WorkItem before = null;
        for (Signer signer : signers) {
            boolean waits = step.mode() == Mode.SEQUENCE && before != null;
            var item = add(new WorkItem(
                    step,
                    signer,
                    before == null ? 0 : before.ordinal() + 1,
                    waits ? ItemStatus.WAITING : ItemStatus.OPEN,
                    at));
            item.queueBehind(waits ? before : null);
            before = item;
        }
    }

    WorkItem add(WorkItem item) {
        items.add(item);
        return item;
    }

    /** The step after this one that is to be entered or skipped. */
    public Optional<CaseStep> following(CaseStep step) {
        Integer straight = step.straightTo();
        return straight == null ? after(step) : Optional.of(step(straight));
    }

    public Optional<CaseStep> after(CaseStep step) {
        return steps.stream().filter(s -> s.position() == step.position() + 1).findFirst();
    }

    /** All handlers of the step are done. */
    public void leave(CaseStep step, Instant at) {
        step.end(State.DONE, at);
    }

    /** The route goes on at {@code to}: the normal way, or straight back to who returned it. */
    public void advance(CaseStep to, CaseStep from, Actor sender, List<Signer> signers, Instant at) {
        boolean straight = isStraight(from, to);
        enter(to, Opening.of(straight ? Move.RETURN : Move.AGREE, sender, from), signers, at);
    }

    /** {@code to} opens again for the person who had returned it. */
    public boolean isStraight(CaseStep from, CaseStep to) {
        return from.straightTo() != null && from.straightTo() == to.position();
    }

    /** The route goes back to {@code to}; pending items must have ended before. */
    public void goBack(
            CaseStep from, CaseStep to, @Nullable CaseStep straightTo, Actor sender, List<Signer> signers, Instant at) {
        steps.stream()
                .filter(s -> s.position() > to.position() && s.position() < from.position() && straightTo == null)
                .forEach(CaseStep::await);
        enter(to, new Opening(Move.RETURN, sender, from, straightTo), signers, at);
    }

    /** 撤回 by the sender: the step goes back to where it was sent from, in the same round. */
    public CaseStep takeBack(CaseStep step, long sender, Instant at) {
        CaseStep from = step(step.fromPosition() == null ? 0 : step.fromPosition());
        round(step).abandon(Move.RECALL, State.TO_COME, at);
        steps.stream()
                .filter(s -> s.state() == State.SKIPPED)
                .filter(s -> s.position() > from.position() && s.position() < step.position())
                .forEach(CaseStep::await);
        if (from.isDraft()) {
            close(CaseAction.RECALL, at);
        } else {
            round(from).resume(round(from).sentBy(sender).orElseThrow(), at);
        }
        return from;
    }

    public void close(CaseAction action, Instant at) {
        if (status != action.from()) {
            throw new IllegalStateException(action + " of a case that is " + status);
        }
        status = action.target();
        closedAt = at;
    }

    public Round round(CaseStep step) {
        return new Round(this, step);
    }

    public CaseStep step(int position) {
        return steps.stream()
                .filter(s -> s.position() == position)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step " + position));
    }

    public List<CaseStep> steps() {
        return List.copyOf(steps);
    }

    public List<WorkItem> items() {
        return List.copyOf(items);
    }

    public Optional<CaseStep> openStep() {
        return steps.stream().filter(CaseStep::isOpen).findFirst();
    }

    public List<WorkItem> openItems() {
        return items.stream().filter(WorkItem::isOpen).toList();
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public int version() {
        return version;
    }

    public CaseStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Move lastMove() {
        return lastMove;
    }

    public String lastMover() {
        return lastMover;
    }
}
