package org.shuniu.meeting.service.guest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.secret.Secret;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.InvitationRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.guest.GuestLink;
import org.shuniu.meeting.domain.guest.GuestLinkRepository;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.Publication;
import org.shuniu.meeting.service.notice.NoticePolicy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and revokes personal links; the secret is shown once. */
@Service
@Transactional
public class GuestLinkService {
    private final MeetingAccess access;
    private final NoticePolicy policy;
    private final GuestLinkRepository links;
    private final InvitationRepository invitations;
    private final GuestSettings settings;
    private final Publication publication;

    GuestLinkService(
            MeetingAccess access,
            NoticePolicy policy,
            GuestLinkRepository links,
            InvitationRepository invitations,
            GuestSettings settings,
            Publication publication) {
        this.access = access;
        this.policy = policy;
        this.links = links;
        this.invitations = invitations;
        this.settings = settings;
        this.publication = publication;
    }

    @Transactional(readOnly = true)
    public List<GuestLinkRow> links(MeetingId id, Actor actor) {
        var meeting = prepared(id, "GUEST_LINKS", actor);
        Instant now = publication.time().now();
        return links.findByMeetingIdOrderByIdDesc(meeting.id()).stream()
                .map(link -> new GuestLinkRow(
                        link.id(),
                        link.name(),
                        link.madeBy(),
                        link.expiresAt(),
                        link.revokedAt(),
                        link.lastUsedAt(),
                        link.isGoodAt(now)))
                .toList();
    }

    /** The secret of the new link. */
    public String make(MeetingId id, MakeGuestLink command, Actor actor) {
        var meeting = prepared(id, "MAKE_GUEST_LINK", actor);
        if (meeting.status() != MeetingStatus.NOTIFIED && meeting.status() != MeetingStatus.IN_SESSION) {
            throw new ConflictException(new Refusal("meeting.refused.phase." + meeting.status()));
        }
        Long invitation = command.invitationId();
        if (invitation != null
                && invitations
                        .findById(invitation)
                        .filter(one -> one.meetingId() == meeting.id())
                        .isEmpty()) {
            throw new InvalidException(new Refusal("meeting.guest.invitation.unknown").at("invitationId"));
        }
        String secret = Secret.random();
        var expires = meeting.schedule().endsAt().plus(Duration.ofDays(settings.daysAfter()));
        var link = new GuestLink(meeting.id(), invitation, command.name().strip(), Secret.hash(secret), expires);
        link.make(actor.signature(), publication.time().now());
        links.save(link);
        tell(meeting, link, "MAKE_GUEST_LINK", actor);
        return secret;
    }

    public void revoke(MeetingId id, long linkId, Actor actor) {
        var meeting = prepared(id, "REVOKE_GUEST_LINK", actor);
        var link = links.findById(linkId)
                .filter(one -> one.meetingId() == meeting.id())
                .orElseThrow(NotFoundException::new);
        link.revoke(publication.time().now());
        tell(meeting, link, "REVOKE_GUEST_LINK", actor);
    }

    private Meeting prepared(MeetingId id, String step, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.prepares(actor, meeting), meeting, step, actor);
        return meeting;
    }

    private void tell(Meeting meeting, GuestLink link, String step, Actor actor) {
        publication.announcer().moved(meeting, step, actor, Map.of("link", String.valueOf(link.id())), Set.of());
    }
}
