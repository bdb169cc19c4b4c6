package org.shuniu.duty.domain.swap;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.ShiftSwapId;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/**
 * One officer's wish that another takes his or her shift (替班), or that both change places (换班): agreed by the partner,
 * consented to by the leader in charge of each shift before it begins (B-4.3). It is kept whatever becomes of it.
 */
@Entity
@Table(name = "duty_swap")
public class ShiftSwap {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long rosterId;
    private long shiftId;
    private @Nullable Long counterShiftId;
    private long askerId;
    private String askerName;
    private long partnerId;
    private String partnerName;
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private SwapStatus status = SwapStatus.ASKED;

    private @Nullable String enteredBy;
    private @Nullable Instant askedAt;
    private @Nullable Instant answeredAt;
    private @Nullable String consenterName;
    private @Nullable Instant decidedAt;
    private @Nullable String words;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "duty_swap_consent", joinColumns = @JoinColumn(name = "swap_id"))
    @OrderColumn(name = "position")
    private List<Consent> consents = new ArrayList<>();

    protected ShiftSwap() {}

    /** {@code counter} is the partner's shift that the asker takes in return; null for a substitution. */
    public ShiftSwap(Shift shift, @Nullable Shift counter, Officer asker, Officer partner) {
        this.rosterId = shift.rosterId();
        this.shiftId = shift.id();
        this.counterShiftId = counter == null ? null : counter.id();
        this.askerId = asker.personId();
        this.askerName = asker.personName();
        this.partnerId = partner.personId();
        this.partnerName = partner.personName();
    }

    /** Asked by the officer, or by the director on his or her behalf. */
    public ShiftSwap ask(String because, String by, Instant at) {
        reason = because;
        enteredBy = by;
        askedAt = at;
        return this;
    }

    public void agree(Instant at) {
        step(SwapAction.AGREE);
        answeredAt = at;
    }

    public void decline(@Nullable String why, Instant at) {
        step(SwapAction.DECLINE);
        words = why;
        answeredAt = at;
    }

    /** For one shift; the other shift of an exchange may have another leader. */
    public void consent(Shift shift, String leader, Instant at) {
        requireStart(SwapAction.CONSENT);
        consents.add(Consent.of(shift, leader, at));
    }

    /** Nobody's consent is missing any more. */
    public void complete(String lastLeader, Instant at) {
        step(SwapAction.CONSENT);
        consenterName = lastLeader;
        decidedAt = at;
    }

    /** By whoever is in charge of the shift now. */
    public Optional<Consent> consentFor(Shift shift) {
        return consents.stream().filter(consent -> consent.covers(shift)).findFirst();
    }

    public void refuse(String leader, @Nullable String why, Instant at) {
        step(SwapAction.REFUSE);
        consenterName = leader;
        words = why;
        decidedAt = at;
    }

    public void withdraw(Instant at) {
        step(SwapAction.WITHDRAW);
        decidedAt = at;
    }

    private void step(SwapAction action) {
        requireStart(action);
        status = action.target();
    }

    private void requireStart(SwapAction action) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("swap.refused.phase." + status));
        }
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public ShiftSwapId swapId() {
        return new ShiftSwapId(id());
    }

    public int version() {
        return version;
    }

    public long rosterId() {
        return rosterId;
    }

    public long shiftId() {
        return shiftId;
    }

    public @Nullable Long counterShiftId() {
        return counterShiftId;
    }

    public long askerId() {
        return askerId;
    }

    public String askerName() {
        return askerName;
    }

    public long partnerId() {
        return partnerId;
    }

    public String partnerName() {
        return partnerName;
    }

    public String reason() {
        return Objects.requireNonNull(reason);
    }

    public SwapStatus status() {
        return status;
    }

    public String enteredBy() {
        return Objects.requireNonNull(enteredBy);
    }

    public Instant askedAt() {
        return Objects.requireNonNull(askedAt);
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable String consenterName() {
        return consenterName;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String words() {
        return words;
    }
}
