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
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalPart;

/** One talk with the proposer (代表法: 联系沟通，充分听取意见); never changed. */
@Entity
@Immutable
@Table(name = "proposal_contact")
public class Contact {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long proposalId;
    private int round;
    private long unitId;
    private String unitName;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private ContactWay way;

    private String person;
    private String text;

    @Embedded
    private By writer;

    protected Contact() {}

    /** @param what whom was spoken to, when and how */
    public Contact(Proposal proposal, ProposalPart part, Talk what, By writer) {
        this.proposalId = proposal.id();
        this.round = proposal.clocks().round();
        this.unitId = part.unitId();
        this.unitName = part.unitName();
        this.heldOn = what.heldOn();
        this.way = what.way();
        this.person = what.person();
        this.text = what.text();
        this.writer = writer;
    }

    /** Whom was spoken to, when, how and what was said. */
    public record Talk(LocalDate heldOn, ContactWay way, String person, String text) {}

    public long proposalId() {
        return proposalId;
    }

    public int round() {
        return round;
    }

    public String unitName() {
        return unitName;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public ContactWay way() {
        return way;
    }

    public String person() {
        return person;
    }

    public String text() {
        return text;
    }

    public By writer() {
        return writer;
    }
}
