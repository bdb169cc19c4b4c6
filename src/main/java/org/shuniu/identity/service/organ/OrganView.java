package org.shuniu.identity.service.organ;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.OrganLevel;
import org.shuniu.identity.OrganType;

/**
 * An organ with its history.
 *
 * @param aliases 牌子, one a line
 * @param leader name and post of the leader in charge (分管领导) of a unit
 * @param names newest first
 * @param superiors newest first
 */
public record OrganView(
        long id,
        int version,
        String name,
        String shortName,
        OrganType type,
        OrganLevel level,
        @Nullable String code,
        String aliases,
        boolean separate,
        @Nullable Long servesId,
        @Nullable Long leaderPostId,
        @Nullable String leader,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Spell> names,
        List<Spell> superiors,
        List<Kin> predecessors,
        List<Kin> successors) {

    /** What held for a period: a name, or a superior with its id. */
    public record Spell(
            String words,
            @Nullable Long organ,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** Where it came from or what became of it. */
    public record Kin(long id, String name, String kind, LocalDate on) {}

    /** A unit (内设机构), which has a leader in charge. */
    public boolean isUnit() {
        return type == OrganType.DIVISION;
    }

    public boolean isOpen() {
        return validTo == null;
    }
}
