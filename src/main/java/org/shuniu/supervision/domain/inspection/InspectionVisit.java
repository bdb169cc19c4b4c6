package org.shuniu.supervision.domain.inspection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.supervision.domain.Method;
import org.shuniu.supervision.domain.inspection.object.InspectionObject;

/** What one visit found (SUP-02); never changed. */
@Entity
@Immutable
@Table(name = "inspection_visit")
public class InspectionVisit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long inspectionId;
    private long objectId;
    private String unitName;
    private LocalDate visitedOn;
    private String place;

    @Enumerated(EnumType.STRING)
    private Method method;

    private String participants;
    private String facts;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "inspection_visit_file", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "position")
    @Column(name = "file_id")
    @Fetch(FetchMode.SUBSELECT)
    private List<Long> files = new ArrayList<>();

    @Embedded
    private By by;

    protected InspectionVisit() {}

    public InspectionVisit(InspectionObject object, Seen seen, String facts, Collection<Long> files, By by) {
        this.inspectionId = object.inspectionId();
        this.objectId = object.id();
        this.unitName = object.unit().name();
        this.visitedOn = seen.on();
        this.place = seen.place();
        this.method = seen.method();
        this.participants = seen.participants();
        this.facts = facts;
        this.files = new ArrayList<>(files);
        this.by = by;
    }

    /** When, where, how and by whom. */
    public record Seen(LocalDate on, String place, Method method, String participants) {}

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String unitName() {
        return unitName;
    }

    public Seen seen() {
        return new Seen(visitedOn, place, method, participants);
    }

    public String facts() {
        return facts;
    }

    public List<Long> files() {
        return List.copyOf(files);
    }

    public By by() {
        return by;
    }
}
