package org.shuniu.duty.service.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.Figures;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.springframework.stereotype.Component;

/** Proposes a level from figures (条例 第三条): the gravest that one of them reaches; 以上含本数，以下不含. */
@Component("incidentThresholds")
public class ThresholdTable {
    private static final IncidentLevel[] LEVELS = IncidentLevel.values();

    private final IncidentSettings settings;

    public ThresholdTable(IncidentSettings settings) {
        this.settings = settings;
    }

    public IncidentLevel propose(Figures figures) {
        int gravest = Math.max(
                reached(figures.dead(), settings.dead()),
                Math.max(
                        reached(figures.badlyInjured(), settings.badlyInjured()),
                        reached(figures.loss(), settings.loss())));
        return LEVELS[gravest];
    }

    private static int reached(@Nullable Integer figure, List<Integer> bounds) {
        return figure == null
                ? 0
                : (int) bounds.stream().filter(bound -> figure >= bound).count();
    }

    public boolean goesUp(@Nullable IncidentLevel level, boolean sensitive) {
        return sensitive || level == null || level.isAtLeast(settings.upFrom());
    }
}
