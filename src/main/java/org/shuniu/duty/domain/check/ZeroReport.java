package org.shuniu.duty.domain.check;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.ZeroReportId;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** What a room reported for one day: nothing, or entries of its log. That it was missed stays for good. */
@Entity
@Table(name = "duty_zero_report")
@DynamicUpdate
public class ZeroReport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long periodId;
    private long roomId;
    private LocalDate day;
    private Instant dueAt;
    private boolean missed;
    private @Nullable Boolean nothing;
    private @Nullable String words;

    @SuppressWarnings("unused") // read by SQL
    private @Nullable Long submitterId;

    private @Nullable String submitterName;
    private @Nullable Instant submittedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "duty_zero_report_entry", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "entry_id")
    private Set<Long> entries = new TreeSet<>();

    protected ZeroReport() {}

    /** @param missed the time was over before anything came */
    public ZeroReport(long periodId, long roomId, LocalDate day, Instant dueAt, boolean missed) {
        this.periodId = periodId;
        this.roomId = roomId;
        this.day = day;
        this.dueAt = dueAt;
        this.missed = missed;
    }

    public void submit(boolean nothingHappened, @Nullable String said, Collection<Long> logEntries, By by) {
        if (submittedAt != null) {
            throw new ConflictException(new Refusal("duty.zero.refused.submitted"));
        }
        nothing = nothingHappened;
        words = said;
        entries.addAll(logEntries);
        submitterId = by.personId();
        submitterName = by.signature();
        submittedAt = by.at();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public ZeroReportId reportId() {
        return new ZeroReportId(id());
    }

    public int version() {
        return version;
    }

    public long periodId() {
        return periodId;
    }

    public long roomId() {
        return roomId;
    }

    public LocalDate day() {
        return day;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public boolean isMissed() {
        return missed;
    }

    public @Nullable Boolean isNothing() {
        return nothing;
    }

    public @Nullable String words() {
        return words;
    }

    public @Nullable String submitterName() {
        return submitterName;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public Set<Long> entries() {
        return Set.copyOf(entries);
    }
}
