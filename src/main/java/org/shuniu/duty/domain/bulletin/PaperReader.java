package org.shuniu.duty.domain.bulletin;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** On the distribution list without an account: gets the issue on paper, and the office notes by whom and when. */
@Entity
@Table(name = "duty_bulletin_paper")
public class PaperReader {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long bulletinId;
    private String name;
    private String unit;
    private @Nullable String handedBy;
    private @Nullable Instant handedAt;
    private @Nullable String recordedBy;

    protected PaperReader() {}

    public PaperReader(long bulletinId, String name, String unit) {
        this.bulletinId = bulletinId;
        this.name = name;
        this.unit = unit;
    }

    /** Handed over; noted once. */
    public void hand(String by, Instant at, String recorder) {
        if (handedAt != null) {
            throw new ConflictException(new Refusal("duty.bulletin.paper.handed"));
        }
        handedBy = by;
        handedAt = at;
        recordedBy = recorder;
    }

    public boolean isCalled(String otherName, String otherUnit) {
        return name.equals(otherName) && unit.equals(otherUnit);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public long bulletinId() {
        return bulletinId;
    }

    public String name() {
        return name;
    }

    public String unit() {
        return unit;
    }

    public @Nullable String handedBy() {
        return handedBy;
    }

    public @Nullable Instant handedAt() {
        return handedAt;
    }

    public @Nullable String recordedBy() {
        return recordedBy;
    }
}
