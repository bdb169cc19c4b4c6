package org.shuniu.numbering.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/**
 * An organ's application for 发文立户 and the decision of the office of the government at its level (党政机关公文处理工作条例,
 * chapter on 公文管理). An organ with an account applies again for further series.
 */
@Entity
public class IssuingAccount {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long organId;
    private long governmentId;
    private String reason;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.APPLIED;

    private long appliedBy;
    private String appliedByName;
    private Instant appliedAt;
    private @Nullable Long decidedBy;
    private @Nullable String decidedByName;
    private @Nullable Instant decidedAt;
    private @Nullable String remark;

    @ElementCollection
    @CollectionTable(name = "issuing_account_series", joinColumns = @JoinColumn(name = "issuing_account_id"))
    @OrderColumn(name = "position")
    private List<RequestedSeries> requested = new ArrayList<>();

    @Version
    private int version;

    protected IssuingAccount() {}

    public IssuingAccount(long organId, long governmentId, String reason, List<RequestedSeries> requested, Act act) {
        this.organId = organId;
        this.governmentId = governmentId;
        this.reason = reason;
        this.requested = new ArrayList<>(requested);
        this.appliedBy = act.personId();
        this.appliedByName = act.name();
        this.appliedAt = act.at();
    }

    /** Opens the series asked for. */
    public List<NumberSeries> approve(@Nullable String approvalRemark, Act act) {
        decide(AccountState.APPROVED, approvalRemark, act);
        return requested.stream()
                .map(series -> new NumberSeries(organId, id(), series, act.at()))
                .toList();
    }

    public void refuse(String refusalRemark, Act act) {
        decide(AccountState.REFUSED, refusalRemark, act);
    }

    private void decide(AccountState decision, @Nullable String decisionRemark, Act act) {
        if (state != AccountState.APPLIED) {
            throw new ConflictException(new Refusal("numbering.conflict.decided"));
        }
        state = decision;
        remark = decisionRemark;
        decidedBy = act.personId();
        decidedByName = act.name();
        decidedAt = act.at();
    }

    public long appliedBy() {
        return appliedBy;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long organId() {
        return organId;
    }

    public long governmentId() {
        return governmentId;
    }

    public AccountState state() {
        return state;
    }

    public int version() {
        return version;
    }
}
