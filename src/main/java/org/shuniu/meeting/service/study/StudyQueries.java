package org.shuniu.meeting.service.study;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.study.StudySession;
import org.shuniu.meeting.domain.study.StudySessionRepository;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.material.MaterialQueries;
import org.shuniu.meeting.service.material.MaterialRow;
import org.shuniu.meeting.service.notice.NoticePolicy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The speaker of a study session, for its page and programs; 404 for other meetings. */
@Service("meetingStudyQueries")
@Transactional(readOnly = true)
public class StudyQueries {
    private static final Set<MeetingStatus> BEFORE =
            EnumSet.of(MeetingStatus.DRAFTING, MeetingStatus.IN_REVIEW, MeetingStatus.APPROVED, MeetingStatus.NOTIFIED);

    private final MeetingAccess access;
    private final NoticePolicy policy;
    private final StudyRule rule;
    private final StudySessionRepository sessions;
    private final MaterialQueries materials;

    StudyQueries(
            MeetingAccess access,
            NoticePolicy policy,
            StudyRule rule,
            StudySessionRepository sessions,
            MaterialQueries materials) {
        this.access = access;
        this.policy = policy;
        this.rule = rule;
        this.sessions = sessions;
        this.materials = materials;
    }

    public StudyView study(MeetingId id, Actor actor) {
        return of(access.seen(id, actor), actor).orElseThrow(NotFoundException::new);
    }

    /** The form, filled with what was said before; refused to whom the step is refused. */
    public NameSpeaker form(MeetingId id, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.prepares(actor, meeting), meeting, StudyService.STEP, actor);
        return NameSpeaker.of(study(id, actor));
    }

    Optional<StudyView> of(Meeting meeting, Actor actor) {
        if (!rule.isStudy(meeting)) {
            return Optional.empty();
        }
        var session = sessions.findByMeetingId(meeting.id());
        return Optional.of(new StudyView(
                session.map(StudySession::version).orElse(-1),
                session.map(StudySession::speaker).orElse(null),
                session.map(StudySession::speakerPost).orElse(null),
                session.map(one -> text(one, meeting, actor)).orElse(null),
                rule.missing(meeting).orElse(null),
                isOpen(meeting) && policy.prepares(actor, meeting).isEmpty()));
    }

    static boolean isOpen(Meeting meeting) {
        return BEFORE.contains(meeting.status());
    }

    private @Nullable MaterialRow text(StudySession session, Meeting meeting, Actor actor) {
        return rule.text(session)
                .flatMap(text -> materials.materials(meeting.meetingId(), actor).rows().stream()
                        .filter(row -> row.id() == text.id())
                        .findFirst())
                .orElse(null);
    }
}
