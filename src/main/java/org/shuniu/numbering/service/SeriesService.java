package org.shuniu.numbering.service;

import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.numbering.DocumentNumber;
import org.shuniu.numbering.domain.Act;
import org.shuniu.numbering.domain.NumberEntry;
import org.shuniu.numbering.domain.NumberEntryRepository;
import org.shuniu.numbering.domain.NumberSeries;
import org.shuniu.numbering.domain.NumberSeriesRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registrar's work in the register: reserve, use on paper, void, close a series. */
@Service
@Transactional
public class SeriesService {
    static final String SERIES = "NUMBER_SERIES";
    private static final int HIGHEST = 99_999;

    private final NumberSeriesRepository series;
    private final NumberEntryRepository entries;
    private final FreeNumbers free;
    private final NumberingPolicy policy;
    private final Trail trail;
    private final Clock clock;

    SeriesService(
            NumberSeriesRepository series,
            NumberEntryRepository entries,
            FreeNumbers free,
            NumberingPolicy policy,
            Trail trail,
            Clock clock) {
        this.series = series;
        this.entries = entries;
        this.free = free;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    /** Keeps numbers; they stand in the register at once and the counter passes over them. */
    public List<DocumentNumber> reserve(long seriesId, ReserveNumbers command, Actor actor) {
        var kept = kept(seriesId, actor);
        if (!kept.isOpen()) {
            throw new RefusedException(new Refusal("numbering.refused.closed", kept.code()));
        }
        int year = command.year() == null ? Year.now(clock).getValue() : command.year();
        int next = free.lock(kept, year);
        var sequences = command.from() == null
                ? nextFree(kept, year, next, command.count())
                : chosen(kept, year, command.from(), command.count());
        var numbers = new ArrayList<DocumentNumber>();
        for (int sequence : sequences) {
            var entry = kept.reserve(year, sequence, command.purpose().strip(), Act.of(actor, clock.instant()));
            numbers.add(entries.save(entry).number());
        }
        entries.flush();
        free.advance(kept, year, free.firstFrom(kept, year, next));
        record(actor, "numbering.RESERVE", seriesId, numbers.get(0).text(), numbers.size());
        return numbers;
    }

    /** A reserved number stands on a paper that is not kept here. */
    public DocumentNumber useOnPaper(long seriesId, long entryId, ChangeEntry command, Actor actor) {
        var entry = entry(seriesId, entryId, command.version(), actor);
        entry.useOnPaper(command.reason().strip(), Act.of(actor, clock.instant()));
        record(actor, "numbering.USE_ON_PAPER", seriesId, entry.text(), 1);
        return entry.number();
    }

    /** Voids a number for good. The number of a record of ours is voided by that record's own step. */
    public DocumentNumber makeVoid(long seriesId, long entryId, ChangeEntry command, Actor actor) {
        var entry = entry(seriesId, entryId, command.version(), actor);
        if (entry.belongsToRecord()) {
            throw new RefusedException(new Refusal("numbering.refused.belongsToRecord", entry.text()));
        }
        entry.makeVoid(command.reason().strip(), Act.of(actor, clock.instant()));
        record(actor, "numbering.VOID", seriesId, entry.text(), 1);
        return entry.number();
    }

    public void close(long seriesId, ChangeEntry command, Actor actor) {
        var closing = kept(seriesId, actor);
        requireVersion(command.version(), closing.version());
        closing.close();
        trail.record(actor, "numbering.CLOSE_SERIES", new SubjectRef(SERIES, seriesId), Map.of("code", closing.code()));
    }

    private NumberSeries kept(long seriesId, Actor actor) {
        var found = series.findById(seriesId).orElseThrow(NotFoundException::new);
        policy.requireOwn(actor, found.organId());
        NumberingPolicy.require(policy.refusalToKeep(actor));
        return found;
    }

    private NumberEntry entry(long seriesId, long entryId, @Nullable Integer version, Actor actor) {
        kept(seriesId, actor);
        var entry = entries.findById(entryId)
                .filter(found -> found.numberSeriesId() == seriesId)
                .orElseThrow(NotFoundException::new);
        requireVersion(version, entry.version());
        return entry;
    }

    private List<Integer> nextFree(NumberSeries of, int year, int next, int count) {
        List<Integer> found = new ArrayList<>();
        int sequence = next;
        while (found.size() < count) {
            sequence = free.firstFrom(of, year, sequence);
            found.add(sequence);
            sequence++;
        }
        return found;
    }

    /** Also numbers that were passed without an entry: a gap is closed by entering and voiding it (R18). */
    private List<Integer> chosen(NumberSeries of, int year, int from, int count) {
        List<Integer> found = new ArrayList<>();
        for (int sequence = from; sequence < from + count; sequence++) {
            if (sequence > HIGHEST || free.isInRegister(of, year, sequence)) {
                throw new InvalidException(
                        new Refusal("numbering.reserve.inRegister", String.valueOf(sequence)).at("from"));
            }
            found.add(sequence);
        }
        return found;
    }

    private void record(Actor actor, String verb, long seriesId, String text, int count) {
        trail.record(
                actor, verb, new SubjectRef(SERIES, seriesId), Map.of("number", text, "count", String.valueOf(count)));
    }

    private static void requireVersion(@Nullable Integer shown, int real) {
        if (shown != null && shown != real) {
            throw new ConflictException(new Refusal("error.stale"));
        }
    }
}
