package org.shuniu.numbering.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Lines of the register. */
public interface NumberEntryRepository extends JpaRepository<NumberEntry, Long> {
    boolean existsByNumberSeriesIdAndText(long numberSeriesId, String text);

    Optional<NumberEntry> findBySubjectKindAndSubjectIdAndState(String subjectKind, long subjectId, EntryState state);

    List<NumberEntry> findByNumberSeriesIdAndYearAndStateOrderBySequence(
            long numberSeriesId, int year, EntryState state);
}
