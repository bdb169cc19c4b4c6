package org.shuniu.meeting.service.guest;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredContent;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.secret.Secret;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.guest.GuestLink;
import org.shuniu.meeting.domain.guest.GuestLinkRepository;
import org.shuniu.meeting.domain.material.Material;
import org.shuniu.meeting.service.material.MaterialQueries;
import org.shuniu.meeting.service.material.MaterialRow;
import org.shuniu.meeting.service.notice.read.InvitationRow;
import org.shuniu.meeting.service.notice.read.NoticeQueries;
import org.shuniu.meeting.service.notice.read.NoticeView;
import org.shuniu.meeting.service.notice.read.ReplyQueries;
import org.shuniu.meeting.service.reply.AnswerInvitation;
import org.shuniu.meeting.service.reply.ReplyService;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Behind a personal link: the notice, the released papers, the own reply, and nothing else. */
@Service
@Transactional
public class GuestService {
    private static final Set<MeetingStatus> SHOWN =
            EnumSet.of(MeetingStatus.NOTIFIED, MeetingStatus.IN_SESSION, MeetingStatus.ENDED);

    private final GuestLinkRepository links;
    private final MeetingRepository meetings;
    private final Shown shown;
    private final ReplyService replies;
    private final FileStore files;
    private final OfficeTime time;

    GuestService(
            GuestLinkRepository links,
            MeetingRepository meetings,
            Shown shown,
            ReplyService replies,
            FileStore files,
            OfficeTime time) {
        this.links = links;
        this.meetings = meetings;
        this.shown = shown;
        this.replies = replies;
        this.files = files;
        this.time = time;
    }

    @Component("meetingGuestShown")
    record Shown(NoticeQueries notices, ReplyQueries replies, MaterialQueries materials) {}

    /** @param row the invitation to be answered, null where there is none */
    public record GuestView(
            String name,
            NoticeView notice,
            List<MaterialRow> materials,
            @Nullable InvitationRow row) {}

    public GuestView page(String token) {
        var link = opened(token);
        var meeting = meeting(link);
        Long invitation = link.invitationId();
        boolean answers = invitation != null && meeting.status() == MeetingStatus.NOTIFIED;
        return new GuestView(
                link.name(),
                shown.notices().notice(meeting, null),
                shown.materials().released(meeting.id()),
                answers && invitation != null ? shown.replies().row(meeting, invitation) : null);
    }

    public void answer(String token, AnswerInvitation command) {
        var link = opened(token);
        Long invitation = link.invitationId();
        if (invitation == null) {
            throw new NotFoundException();
        }
        replies.answerAsGuest(meeting(link), invitation, command, guest(link));
    }

    public StoredContent material(String token, long materialId) {
        var link = opened(token);
        var row = shown.materials().released(meeting(link).id()).stream()
                .filter(one -> one.id() == materialId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return files.handOut(new SubjectRef(Material.KIND, row.id()), row.fileId(), guest(link));
    }

    /** 404 for a wrong, expired or revoked link: whoever guesses learns nothing. */
    private GuestLink opened(String token) {
        var now = time.now();
        var link = links.findByHash(Secret.hash(token))
                .filter(one -> one.isGoodAt(now))
                .orElseThrow(NotFoundException::new);
        if (link.isUseToNote(now)) {
            links.noteUse(link.id(), now);
        }
        return link;
    }

    private Meeting meeting(GuestLink link) {
        return meetings.findById(link.meetingId())
                .filter(one -> SHOWN.contains(one.status()))
                .orElseThrow(NotFoundException::new);
    }

    /** No account, no rights: only a name in the trail. */
    private static Actor guest(GuestLink link) {
        return new Actor(0, link.name(), 0, 0, "", 0, "", Set.of(), null);
    }
}
