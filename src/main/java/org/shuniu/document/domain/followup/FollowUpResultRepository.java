package org.shuniu.document.domain.followup;

import java.time.Instant;
import java.util.List;
import org.shuniu.kernel.followup.FollowUpSettled.Step;
import org.springframework.data.jpa.repository.JpaRepository;

/** Results beside documents, the newest first. */
public interface FollowUpResultRepository extends JpaRepository<FollowUpResult, Long> {
    List<FollowUpResult> findByDocumentIdOrderByDoneAtDescIdDesc(long documentId);

    boolean existsByDocumentIdAndSubjectKindAndSubjectIdAndStepAndDoneAt(
            long documentId, String kind, long id, Step step, Instant at);
}
