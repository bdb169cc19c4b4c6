package org.shuniu.supervision.domain.study;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface StudyNoteRepository extends JpaRepository<StudyNote, Long> {
    List<StudyNote> findByStudyIdOrderById(long studyId);
}
