package org.shuniu.meeting.service.study;

import java.util.Optional;
import org.shuniu.kernel.Refusal;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.material.Material;
import org.shuniu.meeting.domain.material.MaterialRepository;
import org.shuniu.meeting.domain.material.MaterialStatus;
import org.shuniu.meeting.domain.series.Occasions;
import org.shuniu.meeting.domain.series.SeriesKind;
import org.shuniu.meeting.domain.study.StudySession;
import org.shuniu.meeting.domain.study.StudySessionRepository;
import org.springframework.stereotype.Component;

/** 每次都有一个中心发言人，写出书面发言稿 (MTG-23): without both a study session does not begin. */
@Component("meetingStudyRule")
public class StudyRule {
    private final Occasions occasions;
    private final StudySessionRepository sessions;
    private final MaterialRepository materials;

    StudyRule(Occasions occasions, StudySessionRepository sessions, MaterialRepository materials) {
        this.occasions = occasions;
        this.sessions = sessions;
        this.materials = materials;
    }

    boolean isStudy(Meeting meeting) {
        return occasions.isOf(SeriesKind.STUDY, meeting.id());
    }

    /** Why this meeting may not begin yet; empty for what is no study session. */
    public Optional<Refusal> missing(Meeting meeting) {
        if (!isStudy(meeting)) {
            return Optional.empty();
        }
        var session = sessions.findByMeetingId(meeting.id());
        if (session.isEmpty()) {
            return Optional.of(refusal("meeting.study.refused.speaker"));
        }
        return session.flatMap(this::text).isPresent()
                ? Optional.empty()
                : Optional.of(refusal("meeting.study.refused.text"));
    }

    /** The paper with the text, unless it was taken back. */
    Optional<Material> text(StudySession session) {
        return Optional.ofNullable(session.materialId())
                .flatMap(materials::findById)
                .filter(one -> one.status() != MaterialStatus.WITHDRAWN);
    }

    private static Refusal refusal(String key) {
        return new Refusal(key).from("meeting.study.source");
    }
}
