package org.shuniu.supervision.service.intake.book;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.sheet.SheetReader;
import org.shuniu.kernel.sheet.SheetReader.Line;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.ProposeMatter;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.service.instruction.LeaderChoices;
import org.shuniu.supervision.service.intake.IntakeGate;
import org.shuniu.supervision.service.intake.UnitNames;
import org.shuniu.supervision.service.life.Proposal;
import org.shuniu.supervision.service.life.Proposing;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes one matter for each row of a workbook; a single wrong cell and none is proposed. */
@Service
@Transactional
public class MatterBookService {
    /** With the head. */
    private static final int MOST_ROWS = 501;

    private static final int TITLE = 200;
    private static final int TEXT = 5000;
    private static final int WORDS = 500;

    private final Proposing proposing;
    private final IntakeGate gate;
    private final Names names;
    private final BookWords words;
    private final Trail trail;

    MatterBookService(Proposing proposing, IntakeGate gate, Names names, BookWords words, Trail trail) {
        this.proposing = proposing;
        this.gate = gate;
        this.names = names;
        this.words = words;
        this.trail = trail;
    }

    /** Who is meant by a name. */
    @Component
    record Names(UnitNames units, LeaderChoices leaders) {}

    /** Whoever may not propose does not get the template, either. */
    public void requireImporter(Actor actor) {
        gate.requireTakingUp("IMPORT", null, actor);
    }

    /**
     * Ids of the matters, in the order of the rows. Refuses with {@code InvalidException}; the field of each problem is
     * {@code <row>.<field>}, or {@code file} for the workbook as a whole.
     */
    public List<Long> propose(InputStream workbook, Actor actor) {
        requireImporter(actor);
        var lines = SheetReader.read(workbook, MOST_ROWS);
        requireHead(lines);
        var made = new ArrayList<Long>();
        var problems = new ArrayList<Refusal>();
        for (Line line : lines.subList(1, lines.size())) {
            var row = new BookRow(line);
            var matter = read(row, actor);
            if (row.problems().isEmpty()) {
                proposed(matter, row, actor).ifPresent(made::add);
            }
            problems.addAll(row.problems());
        }
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
        trail.record(actor, "followup.IMPORT", null, Map.of("matters", String.valueOf(made.size())));
        return made;
    }

    private void requireHead(List<Line> lines) {
        for (Column column : Column.values()) {
            if (lines.isEmpty() || !words.isHead(column, lines.get(0).cell(column.ordinal()))) {
                throw new InvalidException(new Refusal("intake.invalid.head", column.letter()).at("file"));
            }
        }
        if (lines.size() == 1) {
            throw new InvalidException(new Refusal("intake.invalid.noRows").at("file"));
        }
    }

    private ProposeMatter read(BookRow row, Actor actor) {
        row.required(Column.SOURCE, WORDS);
        var source = row.word(Column.SOURCE, words::source, MatterSource.MAJOR_MATTER);
        var found = new ArrayList<Refusal>();
        var units = names.units()
                .read(row.optional(Column.LEAD_UNIT, WORDS), row.optional(Column.CO_UNITS, TEXT), found, actor);
        row.wrong(found);
        return new ProposeMatter(
                source,
                null,
                row.required(Column.TITLE, TITLE),
                row.required(Column.TEXT, TEXT),
                units.lead(),
                units.co(),
                row.day(Column.DUE_ON),
                leader(row, actor),
                row.word(Column.HOT, words::yes, false),
                row.word(Column.DIFFICULT, words::yes, false),
                row.word(Column.REPORTING, words::reporting, ReportingFrequency.NONE),
                row.optional(Column.REASON, WORDS),
                row.optional(Column.BASIS, WORDS));
    }

    private @Nullable Long leader(BookRow row, Actor actor) {
        String name = row.optional(Column.LEADER, WORDS);
        if (name == null) {
            return null;
        }
        var leader = names.leaders().named(name, actor).map(PostCard::personId);
        if (leader.isEmpty()) {
            row.wrong(Column.LEADER, "intake.invalid.leader", name);
        }
        return leader.orElse(null);
    }

    /** A later row that is like an earlier one is a duplicate, too. */
    private Optional<Long> proposed(ProposeMatter matter, BookRow row, Actor actor) {
        try {
            return Optional.of(proposing.propose(Proposal.of(matter), actor).id());
        } catch (InvalidException refused) {
            row.wrong(refused.problems());
            return Optional.empty();
        }
    }
}
