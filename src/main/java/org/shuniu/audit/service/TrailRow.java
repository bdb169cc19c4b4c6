package org.shuniu.audit.service;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.domain.TrailEntry;
import org.shuniu.audit.domain.TrailEntry.Who;

/** One line of the trail as the audit administrator reads it. {@code sealNo} is null while the entry waits. */
public record TrailRow(
        long id,
        Instant at,
        String atText,
        @Nullable Long personId,
        @Nullable String person,
        @Nullable String onBehalf,
        @Nullable String unit,
        @Nullable String organ,
        String verb,
        @Nullable String subjectKind,
        @Nullable Long subjectId,
        boolean refused,
        List<Fact> facts,
        @Nullable String ip,
        @Nullable Long sealNo) {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** A short value kept with the entry. */
    public record Fact(String name, String value) {}

    static TrailRow of(TrailEntry entry, @Nullable Long sealNo, ZoneId zone) {
        Who who = entry.who();
        var subject = entry.subject();
        return new TrailRow(
                entry.id(),
                entry.at(),
                FORM.format(entry.at().atZone(zone)),
                who == null ? null : who.personId(),
                who == null ? null : who.name(),
                who == null ? null : who.onBehalfName(),
                who == null ? null : who.unitName(),
                who == null ? null : who.organName(),
                entry.verb(),
                subject == null ? null : subject.kind(),
                subject == null ? null : subject.id(),
                entry.refused(),
                new TreeMap<>(entry.facts())
                        .entrySet().stream()
                                .map(fact -> new Fact(fact.getKey(), fact.getValue()))
                                .toList(),
                entry.ip(),
                sealNo);
    }

    /** Facts in one cell. */
    String factsText() {
        return String.join(
                "; ",
                facts.stream().map(fact -> fact.name() + "=" + fact.value()).toList());
    }

    String subjectText() {
        return subjectKind == null ? "" : subjectKind + ":" + subjectId;
    }
}
