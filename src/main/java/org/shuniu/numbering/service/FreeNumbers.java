package org.shuniu.numbering.service;

import org.shuniu.numbering.domain.NumberEntryRepository;
import org.shuniu.numbering.domain.NumberSeries;
import org.shuniu.numbering.domain.SeriesCounter;
import org.springframework.stereotype.Component;

/** The counter of a series together with what its register already holds ahead of it. */
@Component
class FreeNumbers {
    private final SeriesCounter counter;
    private final NumberEntryRepository entries;

    FreeNumbers(SeriesCounter counter, NumberEntryRepository entries) {
        this.counter = counter;
        this.entries = entries;
    }

    /** Queues behind other writers of the series and year; answers with the counter. */
    int lock(NumberSeries series, int year) {
        return counter.lock(series.id(), series.kind().counterYear(year));
    }

    /** Reserved and void numbers are passed over. */
    int firstFrom(NumberSeries series, int year, int sequence) {
        int free = sequence;
        while (isInRegister(series, year, free)) {
            free++;
        }
        return free;
    }

    boolean isInRegister(NumberSeries series, int year, int sequence) {
        return entries.existsByNumberSeriesIdAndText(series.id(), series.write(year, sequence));
    }

    void advance(NumberSeries series, int year, int next) {
        counter.advance(series.id(), series.kind().counterYear(year), next);
    }
}
