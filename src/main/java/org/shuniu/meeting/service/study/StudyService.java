package org.shuniu.meeting.service.study;

import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.study.StudySession;
import org.shuniu.meeting.domain.study.StudySessionRepository;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.Publication;
import org.shuniu.meeting.service.material.AddMaterial;
import org.shuniu.meeting.service.material.MaterialService;
import org.shuniu.meeting.service.notice.NoticePolicy;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names the 中心发言人 of a study session and keeps the text among the papers of the meeting (MTG-23). */
@Service("meetingStudyService")
@Transactional
public class StudyService {
    static final String STEP = "NAME_SPEAKER";

    private final MeetingAccess access;
    private final NoticePolicy policy;
    private final StudyRule rule;
    private final StudySessionRepository sessions;
    private final MaterialService materials;
    private final Words words;

    StudyService(
            MeetingAccess access,
            NoticePolicy policy,
            StudyRule rule,
            StudySessionRepository sessions,
            MaterialService materials,
            Words words) {
        this.access = access;
        this.policy = policy;
        this.rule = rule;
        this.sessions = sessions;
        this.materials = materials;
        this.words = words;
    }

    /** What its paper is called, that nothing secret is said, and who is told. */
    @Component("meetingStudyWords")
    record Words(MessageSource messages, SecrecyGuard secrecy, Publication publication) {}

    /** A file as it was uploaded. */
    public record Text(String name, InputStream content) {}

    /** @param text null to keep the one that is there, if any */
    public void name(MeetingId id, NameSpeaker command, @Nullable Text text, Actor actor) {
        var meeting = opened(id, actor);
        words.secrecy().requireUnmarked("speaker", command.speaker(), actor);
        words.secrecy().requireUnmarked("post", command.post(), actor);
        var session = sessions.findByMeetingId(meeting.id()).orElse(null);
        if ((session == null ? -1 : session.version()) != command.version()) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        if (session == null) {
            session = new StudySession(meeting.id(), command.speaker().strip());
        }
        String post = command.post();
        session.name(
                command.speaker().strip(),
                post == null || post.isBlank() ? null : post.strip(),
                actor.signature(),
                words.publication().time().now());
        if (text != null) {
            write(session, meeting, text, actor);
        }
        sessions.saveAndFlush(session);
        words.publication().announcer().moved(meeting, STEP, actor, Map.of(), Set.of());
    }

    private Meeting opened(MeetingId id, Actor actor) {
        var meeting = access.seen(id, actor);
        if (!rule.isStudy(meeting)) {
            throw new NotFoundException();
        }
        access.require(policy.prepares(actor, meeting), meeting, STEP, actor);
        if (!StudyQueries.isOpen(meeting)) {
            throw new ConflictException(new Refusal("meeting.refused.phase." + meeting.status()));
        }
        return meeting;
    }

    /** The next edition of the paper, or a paper where there is none. */
    private void write(StudySession session, Meeting meeting, Text text, Actor actor) {
        var present = rule.text(session);
        if (present.isPresent()) {
            materials.revise(meeting.meetingId(), present.get().id(), text.name(), text.content(), actor);
            return;
        }
        String title = words.messages()
                .getMessage("meeting.study.paper", new Object[] {session.speaker()}, Locale.SIMPLIFIED_CHINESE);
        session.write(materials.add(meeting.meetingId(), new AddMaterial(title), text.name(), text.content(), actor));
    }
}
