package org.shuniu.duty.domain.watch;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Whether a telephone or fax worked when the shift was handed over (DUTY-14). */
@Entity
@Immutable
@Table(name = "duty_equipment_check")
public class EquipmentCheck {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long shiftId;
    private String name;
    private boolean working;

    protected EquipmentCheck() {}

    public EquipmentCheck(long shiftId, String name, boolean working) {
        this.shiftId = shiftId;
        this.name = name;
        this.working = working;
    }

    public String name() {
        return name;
    }

    public boolean isWorking() {
        return working;
    }
}
