package org.shuniu.supervision.service.life;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.ProposeMatter;
import org.shuniu.supervision.domain.part.UnitRef;
import org.shuniu.supervision.service.Units;
import org.shuniu.supervision.service.command.DraftMatter;
import org.springframework.stereotype.Component;

/** Reads the form of a matter: units by name, the record it comes from, empty fields as none. */
@Component("matterDraftReader")
public class DraftReader {
    private final Units units;

    DraftReader(Units units) {
        this.units = units;
    }

    /** @param kept the record a matter comes from already; null for a new one */
    Proposal read(DraftMatter draft, @Nullable SubjectRef kept, Actor actor) {
        var problems = new ArrayList<Refusal>();
        requireSame(draft, kept, problems);
        Long lead = unit(draft.leadUnit(), "leadUnit", actor, problems);
        var coUnits = new ArrayList<Long>();
        for (String name : lines(draft.coUnits())) {
            Long co = unit(name, "coUnits", actor, problems);
            if (co != null) {
                coUnits.add(co);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
        var matter = new ProposeMatter(
                draft.source(),
                kept,
                draft.title(),
                draft.text(),
                lead,
                coUnits,
                draft.dueOn(),
                draft.leaderId(),
                draft.hot(),
                draft.difficult(),
                draft.reporting(),
                draft.notDuplicateBecause(),
                draft.basis());
        return new Proposal(matter, draft.form(), chosen(draft.methods()), chosen(draft.modes()));
    }

    private static <E extends Enum<E>> Set<E> chosen(@Nullable List<E> ticked) {
        return ticked == null || ticked.isEmpty() ? Set.of() : EnumSet.copyOf(ticked);
    }

    /** A decision becomes a matter by being taken up, where it is asked whether it may and is linked (SUP-01). */
    private static void requireSame(DraftMatter draft, @Nullable SubjectRef kept, List<Refusal> problems) {
        String kind = draft.sourceKind();
        Long id = draft.sourceId();
        if (kind == null || kind.isBlank() || id == null) {
            return;
        }
        if (!new SubjectRef(kind.strip(), id).equals(kept)) {
            problems.add(new Refusal("supervision.invalid.source").at("sourceId"));
        }
    }

    private @Nullable Long unit(@Nullable String name, String field, Actor actor, List<Refusal> problems) {
        if (name == null || name.isBlank()) {
            return null;
        }
        var found = units.named(name.strip(), actor);
        if (found.isEmpty()) {
            problems.add(new Refusal("supervision.invalid.unitNamed", name.strip()).at(field));
        }
        return found.map(UnitRef::id).orElse(null);
    }

    /** One unit by its name, or a refusal at the field. */
    public UnitRef required(String name, String field, Actor actor) {
        return units.named(name.strip(), actor)
                .orElseThrow(() ->
                        new InvalidException(new Refusal("supervision.invalid.unitNamed", name.strip()).at(field)));
    }

    static List<String> lines(@Nullable List<String> names) {
        return names == null
                ? List.of()
                : names.stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }
}
