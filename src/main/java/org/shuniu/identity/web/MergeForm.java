package org.shuniu.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.service.organ.FoundOrgan;
import org.shuniu.identity.service.organ.MergeOrgans;
import org.shuniu.identity.service.organ.OrganView;

/** The successor takes type, level and superior of the first of the old organs. */
record MergeForm(
        @NotEmpty(message = "{identity.organ.merge.two}") List<Long> predecessors,
        @NotNull(message = "{identity.date.required}") LocalDate on,

        @NotBlank(message = "{identity.organ.name.required}")
        String name,

        @Nullable String shortName,
        @Nullable String aliases) {

    static MergeForm blank(LocalDate on) {
        return new MergeForm(List.of(), on, "", "", "");
    }

    long first() {
        return predecessors.get(0);
    }

    MergeOrgans command(OrganView like) {
        return new MergeOrgans(predecessors, on, successor(like, name, shortName, aliases, on));
    }

    static FoundOrgan successor(
            OrganView like, String name, @Nullable String shortName, @Nullable String aliases, LocalDate on) {
        Long parent = like.superiors().stream()
                .filter(spell -> spell.to() == null)
                .map(OrganView.Spell::organ)
                .findFirst()
                .orElse(null);
        return new FoundOrgan(
                name, shortName, like.type(), like.level(), parent, null, aliases, like.separate(), null, on);
    }
}
