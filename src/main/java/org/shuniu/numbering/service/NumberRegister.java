package org.shuniu.numbering.service;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.numbering.DocumentNumber;
import org.shuniu.numbering.Numbers;
import org.shuniu.numbering.ReservedNumbers;
import org.shuniu.numbering.SeriesCard;
import org.shuniu.numbering.domain.Act;
import org.shuniu.numbering.domain.EntryState;
import org.shuniu.numbering.domain.NumberEntryRepository;
import org.shuniu.numbering.domain.NumberSeries;
import org.shuniu.numbering.domain.NumberSeriesRepository;
import org.shuniu.numbering.domain.SeriesStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives numbers to the records of other modules, inside their transactions. */
@Service
@Transactional(readOnly = true)
class NumberRegister implements Numbers, ReservedNumbers {
    private final NumberSeriesRepository series;
    private final NumberEntryRepository entries;
    private final FreeNumbers free;
    private final Clock clock;

    NumberRegister(NumberSeriesRepository series, NumberEntryRepository entries, FreeNumbers free, Clock clock) {
        this.series = series;
        this.entries = entries;
        this.free = free;
        this.clock = clock;
    }

    @Override
    public List<SeriesCard> openSeries(long organId) {
        return series.findByOrganIdAndStatusOrderById(organId, SeriesStatus.OPEN).stream()
                .map(NumberSeries::card)
                .toList();
    }

    @Override
    public Optional<SeriesCard> series(long seriesId) {
        return series.findById(seriesId).map(NumberSeries::card);
    }

    @Override
    public List<Kept> reserved(long seriesId, int year) {
        return entries.findByNumberSeriesIdAndYearAndStateOrderBySequence(seriesId, year, EntryState.RESERVED).stream()
                .map(entry -> new Kept(entry.number(), entry.purpose()))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentNumber take(long seriesId, long organId, int year, SubjectRef subject, Actor actor) {
        var open = openSeries(seriesId, organId);
        int sequence = free.firstFrom(open, year, free.lock(open, year));
        requireUnnumbered(subject);
        var entry = entries.saveAndFlush(open.take(year, sequence, subject, Act.of(actor, clock.instant())));
        free.advance(open, year, sequence + 1);
        return entry.number();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentNumber takeReserved(long entryId, long organId, SubjectRef subject, Actor actor) {
        var entry = entries.findById(entryId).orElseThrow(NotFoundException::new);
        openSeries(entry.numberSeriesId(), organId);
        requireUnnumbered(subject);
        entry.use(subject, Act.of(actor, clock.instant()));
        entries.flush();
        return entry.number();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void voidNumber(SubjectRef subject, String reason, Actor actor) {
        if (reason.isBlank()) {
            throw new InvalidException(new Refusal("numbering.reason.required").at("reason"));
        }
        entries.findBySubjectKindAndSubjectIdAndState(subject.kind(), subject.id(), EntryState.TAKEN)
                .orElseThrow(NotFoundException::new)
                .makeVoid(reason.strip(), Act.of(actor, clock.instant()));
    }

    private NumberSeries openSeries(long seriesId, long organId) {
        refusalToIssue(organId).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        var found = series.findById(seriesId).orElseThrow(NotFoundException::new);
        if (found.organId() != organId) {
            throw new RefusedException(
                    new Refusal("numbering.refused.otherOrgan", found.code()).from("numbering.source.pattern"));
        }
        if (!found.isOpen()) {
            throw new RefusedException(new Refusal("numbering.refused.closed", found.code()));
        }
        return found;
    }

    private void requireUnnumbered(SubjectRef subject) {
        entries.findBySubjectKindAndSubjectIdAndState(subject.kind(), subject.id(), EntryState.TAKEN)
                .ifPresent(entry -> {
                    throw new ConflictException(new Refusal("numbering.conflict.numbered", entry.text()));
                });
    }
}
