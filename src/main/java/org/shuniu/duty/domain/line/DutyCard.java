package org.shuniu.duty.domain.line;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A procedure card (值班规程卡): what to do in a case, short enough to be read on the phone. */
@Entity
public class DutyCard {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long roomId;
    private String title;
    private String text;

    protected DutyCard() {}

    public DutyCard(long roomId, String title, String text) {
        this.roomId = roomId;
        this.title = title;
        this.text = text;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long roomId() {
        return roomId;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }
}
