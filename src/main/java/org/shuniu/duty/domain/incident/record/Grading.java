package org.shuniu.duty.domain.incident.record;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.shuniu.kernel.By;

/** One grading (研判): what the table proposed, what was decided and why; never changed. */
@Entity
@Immutable
@Table(name = "incident_grading")
public class Grading {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long incidentId;

    @Enumerated(EnumType.STRING)
    private @Nullable IncidentLevel formerLevel;

    @Enumerated(EnumType.STRING)
    private IncidentLevel proposed;

    @Enumerated(EnumType.STRING)
    private IncidentLevel level;

    private boolean sensitive;
    private boolean automatic;
    private @Nullable String reason;

    @Embedded
    private By by;

    protected Grading() {}

    /**
     * What was decided.
     *
     * @param automatic followed from casualties within the statutory window
     * @param reason needed for a level other than the proposed one
     */
    public record Decision(
            @Nullable IncidentLevel former,
            IncidentLevel proposed,
            IncidentLevel level,
            boolean sensitive,
            boolean automatic,
            @Nullable String reason) {}

    public Grading(long incidentId, Decision decision, By by) {
        this.incidentId = incidentId;
        this.formerLevel = decision.former();
        this.proposed = decision.proposed();
        this.level = decision.level();
        this.sensitive = decision.sensitive();
        this.automatic = decision.automatic();
        this.reason = decision.reason();
        this.by = by;
    }

    public Decision decision() {
        return new Decision(formerLevel, proposed, level, sensitive, automatic, reason);
    }

    public By by() {
        return by;
    }
}
