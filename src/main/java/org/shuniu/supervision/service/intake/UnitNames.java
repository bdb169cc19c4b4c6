package org.shuniu.supervision.service.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.supervision.domain.part.UnitRef;
import org.shuniu.supervision.service.Units;
import org.springframework.stereotype.Component;

/** Units named as on the paper, parted by lines, commas of lists or semicolons. */
@Component
public class UnitNames {
    private final Units units;

    UnitNames(Units units) {
        this.units = units;
    }

    public record Named(@Nullable Long lead, List<Long> co) {}

    /** What is not known by its name is noted as a problem beside its field. */
    public Named read(@Nullable String lead, @Nullable String co, List<Refusal> problems, Actor actor) {
        var leads = ids(lead, "leadUnit", problems, actor);
        if (leads.size() > 1) {
            problems.add(new Refusal("intake.invalid.oneLead").at("leadUnit"));
        }
        return new Named(leads.isEmpty() ? null : leads.get(0), ids(co, "coUnits", problems, actor));
    }

    private List<Long> ids(@Nullable String names, String field, List<Refusal> problems, Actor actor) {
        var ids = new ArrayList<Long>();
        for (String name : split(names)) {
            units.named(name, actor)
                    .map(UnitRef::id)
                    .ifPresentOrElse(ids::add, () -> problems.add(new Refusal("intake.invalid.unit", name).at(field)));
        }
        return ids;
    }

    private static List<String> split(@Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split("[\\r\\n、；;，,]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }
}
