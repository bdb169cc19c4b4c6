package org.shuniu.duty.domain.line;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A thing that must be there and work at every handover (DUTY-14). */
@Entity
public class DutyEquipment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long roomId;
    private String name;
    private int quantity;

    protected DutyEquipment() {}

    public DutyEquipment(long roomId, String name, int quantity) {
        this.roomId = roomId;
        this.name = name;
        this.quantity = quantity;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long roomId() {
        return roomId;
    }

    public String name() {
        return name;
    }

    public int quantity() {
        return quantity;
    }
}
