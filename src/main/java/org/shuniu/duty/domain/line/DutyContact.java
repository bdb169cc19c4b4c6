package org.shuniu.duty.domain.line;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A duty room that is not in the system, kept by one organ: the room above the province, the army, a neighbour. */
@Entity
public class DutyContact {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long organId;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private String name;
    private boolean open = true;

    protected DutyContact() {}

    public DutyContact(long organId, Relation relation, String name) {
        this.organId = organId;
        this.relation = relation;
        this.name = name;
    }

    public void close() {
        open = false;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long organId() {
        return organId;
    }

    public String name() {
        return name;
    }
}
