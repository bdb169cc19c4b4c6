package org.shuniu.proposal.domain.work;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalPart;

/** One unit's answer of one round: drafted as a letter here, or recorded from paper. */
@Entity
@Table(name = "proposal_reply")
public class Reply {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long proposalId;
    private long partId;
    private String unitName;
    private int round;
    private String answerClass;
    private @Nullable String explanation;
    private @Nullable String withheldBecause;
    private @Nullable Long documentId;
    private @Nullable String documentNumber;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ReplyState state = ReplyState.DRAFTED;

    private @Nullable LocalDate repliedOn;

    @Embedded
    private By drafter;

    protected Reply() {}

    public Reply(Proposal proposal, ProposalPart part, Answer answer, LocalDate dueOn, By drafter) {
        this.proposalId = proposal.id();
        this.round = proposal.clocks().round();
        this.partId = part.id();
        this.unitName = part.unitName();
        this.answerClass = answer.answerClass();
        this.explanation = answer.explanation();
        this.withheldBecause = answer.withheldBecause();
        this.dueOn = dueOn;
        this.drafter = drafter;
    }

    public void isLetter(long document) {
        documentId = document;
    }

    /** The letter is out. {@code due} as it stood on that day. */
    public void sent(@Nullable String number, LocalDate on, LocalDate due) {
        state = ReplyState.SENT;
        documentNumber = number;
        repliedOn = on;
        dueOn = due;
    }

    /** The letter was withdrawn or refused: another one may be drafted. */
    public void drop() {
        state = ReplyState.DROPPED;
    }

    public boolean isOpen() {
        return state == ReplyState.DRAFTED;
    }

    public boolean isLate() {
        return repliedOn != null && repliedOn.isAfter(dueOn);
    }

    public long proposalId() {
        return proposalId;
    }

    public long partId() {
        return partId;
    }

    public String unitName() {
        return unitName;
    }

    public int round() {
        return round;
    }

    public String answerClass() {
        return answerClass;
    }

    public @Nullable String explanation() {
        return explanation;
    }

    public @Nullable String withheldBecause() {
        return withheldBecause;
    }

    public @Nullable Long documentId() {
        return documentId;
    }

    public @Nullable String documentNumber() {
        return documentNumber;
    }

    public ReplyState state() {
        return state;
    }

    public @Nullable LocalDate repliedOn() {
        return repliedOn;
    }
}
