package org.shuniu.duty.domain.roster.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who fills a place, 主班 first; {@code squad} is null where no group could take its turn. */
public record Manned(@Nullable Squad squad, List<Candidate> officers) {
    public Manned {
        officers = List.copyOf(officers);
    }
}
