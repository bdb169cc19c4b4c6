package org.shuniu.duty.domain.score;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface ScoreNoteRepository extends JpaRepository<ScoreNote, Long> {
    List<ScoreNote> findByLineIdInOrderById(Collection<Long> lines);
}
