package org.shuniu.supervision.service.instruction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.Due;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.shuniu.supervision.domain.instruction.Demand;
import org.shuniu.supervision.domain.instruction.Instruction;
import org.shuniu.supervision.domain.instruction.InstructionKind;
import org.shuniu.supervision.domain.instruction.InstructionUrgency;
import org.shuniu.supervision.domain.instruction.Note;
import org.shuniu.supervision.domain.instruction.Paper;
import org.shuniu.supervision.domain.part.UnitRef;
import org.shuniu.supervision.service.Units;
import org.springframework.stereotype.Component;

/** Reads what the clerk wrote; all that is wrong is said at once, beside its field. */
@Component
class InstructionReader {
    private final LeaderChoices leaders;
    private final Papers papers;
    private final Units units;
    private final Limits limits;
    private final SecrecyGuard secrecy;

    InstructionReader(LeaderChoices leaders, Papers papers, Units units, Limits limits, SecrecyGuard secrecy) {
        this.leaders = leaders;
        this.papers = papers;
        this.units = units;
        this.limits = limits;
        this.secrecy = secrecy;
    }

    /** How many days there are, and how they are counted. */
    @Component
    record Limits(InstructionSettings settings, WorkingCalendar calendar, OfficeTime time) {
        Due due(LocalDate from, int days) {
            return calendar.dueAfterWorkingDays(from, days);
        }
    }

    /** By the calendar as it is now; empty where it has no limit. */
    Optional<Due> counted(Instruction instruction) {
        return Optional.ofNullable(instruction.demand().limitDays())
                .map(days -> limits.due(instruction.note().givenOn(), days));
    }

    record Read(Note note, Paper paper, Demand demand) {}

    /** @param current the paper as registered so far, which a colleague may keep without knowing of it */
    Read read(RegisterInstruction form, @Nullable Paper current, Actor actor) {
        secrecy.requireUnmarked("words", form.words(), actor);
        secrecy.requireUnmarked("paperTitle", form.paperTitle(), actor);
        secrecy.requireUnmarked("responsible", form.responsible(), actor);
        var problems = new ArrayList<Refusal>();
        PostCard leader = leader(form, problems, actor);
        LocalDate givenOn = givenOn(form, problems);
        Paper paper = paper(form, current, problems, actor);
        UnitRef unit = unit(form.leadUnit(), problems, actor);
        if (!problems.isEmpty() || leader == null || paper == null) {
            throw new InvalidException(List.copyOf(problems));
        }
        var kind = Objects.requireNonNull(form.kind());
        var note = new Note(
                leader.personId(),
                leader.personName(),
                givenOn,
                kind,
                form.words().strip());
        return new Read(note, paper, demand(form, note, unit));
    }

    private @Nullable PostCard leader(RegisterInstruction form, List<Refusal> problems, Actor actor) {
        var leader =
                leaders.leader(Objects.requireNonNull(form.leaderId()), actor).orElse(null);
        if (leader == null) {
            problems.add(new Refusal("instruction.invalid.leader").at("leaderId"));
        }
        return leader;
    }

    private LocalDate givenOn(RegisterInstruction form, List<Refusal> problems) {
        LocalDate givenOn = Objects.requireNonNull(form.givenOn());
        if (givenOn.isAfter(limits.time().today())) {
            problems.add(new Refusal("instruction.invalid.future").at("givenOn"));
        }
        return givenOn;
    }

    private @Nullable Paper paper(
            RegisterInstruction form, @Nullable Paper current, List<Refusal> problems, Actor actor) {
        if (form.isOnRecord()) {
            var subject =
                    new SubjectRef(Objects.requireNonNull(form.paperKind()), Objects.requireNonNull(form.paperId()));
            if (current != null && subject.equals(current.subject())) {
                return current;
            }
            var found = papers.paper(subject, actor).orElse(null);
            if (found != null) {
                return new Paper(subject.kind(), subject.id(), found.title(), found.number());
            }
            problems.add(new Refusal("instruction.invalid.paper").at("paperTitle"));
            return null;
        }
        String title = blankToNull(form.paperTitle());
        if (title == null) {
            problems.add(new Refusal("instruction.paper.required").at("paperTitle"));
            return null;
        }
        return new Paper(null, null, title, blankToNull(form.paperNumber()));
    }

    private @Nullable UnitRef unit(@Nullable String name, List<Refusal> problems, Actor actor) {
        String wanted = blankToNull(name);
        if (wanted == null) {
            return null;
        }
        var unit = units.named(wanted, actor).orElse(null);
        if (unit == null) {
            problems.add(new Refusal("instruction.invalid.unit", wanted).at("leadUnit"));
        }
        return unit;
    }

    private Demand demand(RegisterInstruction form, Note note, @Nullable UnitRef unit) {
        var urgency = Objects.requireNonNullElse(form.urgency(), InstructionUrgency.ORDINARY);
        Long unitId = unit == null ? null : unit.id();
        String unitName = unit == null ? null : unit.name();
        String responsible = blankToNull(form.responsible());
        if (note.kind() == InstructionKind.FOR_INFORMATION) {
            return new Demand(urgency, null, null, false, unitId, unitName, responsible);
        }
        Integer asked = form.limitDays();
        int days = asked == null ? limits.settings().days(urgency) : asked;
        Due due = limits.due(note.givenOn(), days);
        return new Demand(urgency, days, due.date(), due.provisional(), unitId, unitName, responsible);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
