package org.shuniu.meeting.domain.preparation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of the checklist: a usual one once it was ticked, or one of the meeting's own. */
@Entity
@Table(name = "meeting_preparation_item")
public class PreparationItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long meetingId;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Enumerated(EnumType.STRING)
    private @Nullable UsualItem code;

    private @Nullable String words;
    private @Nullable String demandedBy;
    private @Nullable LocalDate dueOn;
    private @Nullable Instant doneAt;
    private @Nullable String doneBy;

    protected PreparationItem() {}

    private PreparationItem(long meetingId, Phase phase) {
        this.meetingId = meetingId;
        this.phase = phase;
    }

    public static PreparationItem usual(long meetingId, UsualItem code) {
        var item = new PreparationItem(meetingId, code.phase());
        item.code = code;
        return item;
    }

    public static PreparationItem own(long meetingId, Phase phase, String words) {
        var item = new PreparationItem(meetingId, phase);
        item.words = words;
        return item;
    }

    /** What a leader asked for when he or she heard how the preparation stands (MTG-16). */
    public static PreparationItem demand(long meetingId, String words, String leader, @Nullable LocalDate dueOn) {
        var item = own(meetingId, Phase.BEFORE, words);
        item.demandedBy = leader;
        item.dueOn = dueOn;
        return item;
    }

    public void tick(String by, Instant at) {
        if (doneAt == null) {
            doneBy = by;
            doneAt = at;
        }
    }

    public void untick() {
        doneBy = null;
        doneAt = null;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long meetingId() {
        return meetingId;
    }

    public Phase phase() {
        return phase;
    }

    public @Nullable UsualItem code() {
        return code;
    }

    public @Nullable String words() {
        return words;
    }

    public @Nullable String demandedBy() {
        return demandedBy;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable Instant doneAt() {
        return doneAt;
    }

    public @Nullable String doneBy() {
        return doneBy;
    }
}
