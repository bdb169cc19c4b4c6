package org.shuniu.meeting.domain.decision;

import java.time.Instant;
import java.util.List;
import org.shuniu.kernel.followup.FollowUpSettled;
import org.springframework.data.jpa.repository.JpaRepository;

/** Results of decisions, the newest first. */
public interface DecisionResultRepository extends JpaRepository<DecisionResult, Long> {
    List<DecisionResult> findByMinutesIdOrderByDoneAtDescIdDesc(long minutesId);

    boolean existsByMinutesIdAndSubjectKindAndSubjectIdAndStepAndDoneAt(
            long minutesId, String kind, long id, FollowUpSettled.Step step, Instant at);

    List<DecisionResult> findByOutsideIdOrderByDoneAtDescIdDesc(long outsideId);

    boolean existsByOutsideIdAndSubjectKindAndSubjectIdAndStepAndDoneAt(
            long outsideId, String kind, long id, FollowUpSettled.Step step, Instant at);
}
