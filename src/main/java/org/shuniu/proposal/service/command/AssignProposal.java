package org.shuniu.proposal.service.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.proposal.domain.Handling;

/**
 * 交办.
 *
 * @param months null for the usual limit
 * @param wideReason why it is wide or difficult; required for a longer limit
 * @param leadUnit 主办, or the first of the separate units
 * @param otherUnits 会办, or the further separate units
 */
public record AssignProposal(
        @NotNull(message = "{proposal.handling.required}") Handling handling,

        @NotNull(message = "{proposal.assignedOn.required}") LocalDate assignedOn,

        @Nullable Integer months,

        @Size(max = 1000, message = "{proposal.text.long}") @Nullable
        String wideReason,

        @NotNull(message = "{proposal.leadUnit.required}") Long leadUnit,

        @Size(max = 30, message = "{proposal.units.many}") @Nullable
        List<Long> otherUnits,

        int version) {

    /** Further units, each once, the first left out. */
    public List<Long> others() {
        var others = new LinkedHashSet<>(otherUnits == null ? List.of() : otherUnits);
        others.remove(leadUnit);
        return List.copyOf(others);
    }
}
