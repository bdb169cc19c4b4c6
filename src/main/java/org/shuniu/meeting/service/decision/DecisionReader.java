package org.shuniu.meeting.service.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.meeting.domain.decision.DecisionDuty;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;

/** Reads what was typed: the unit by its name, a date not before the meeting, no unit beside a waiver. */
@Component
public class DecisionReader {
    private final Directory directory;
    private final SecrecyGuard secrecy;

    DecisionReader(Directory directory, SecrecyGuard secrecy) {
        this.directory = directory;
        this.secrecy = secrecy;
    }

    /** @param heldOn day of the meeting */
    public DecisionDuty read(DescribeDecision command, LocalDate heldOn, Actor actor) {
        secrecy.requireUnmarked("text", command.text(), actor);
        secrecy.requireUnmarked("waivedBecause", command.waivedBecause(), actor);
        String waived = text(command.waivedBecause());
        String name = text(command.unit());
        var problems = new ArrayList<Refusal>();
        var unit = name == null ? null : directory.organNamed(name).orElse(null);
        if (name != null && unit == null) {
            problems.add(new Refusal("meeting.decision.invalid.unit", name).at("unit"));
        }
        if (waived != null && (name != null || command.dueOn() != null)) {
            problems.add(new Refusal("meeting.decision.invalid.both").at("waivedBecause"));
        }
        var due = command.dueOn();
        if (due != null && due.isBefore(heldOn)) {
            problems.add(new Refusal("meeting.decision.invalid.due").at("dueOn"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
        return new DecisionDuty(unit == null ? null : unit.id(), unit == null ? null : unit.name(), due, waived);
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
