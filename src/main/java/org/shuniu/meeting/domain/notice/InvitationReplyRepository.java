package org.shuniu.meeting.domain.notice;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface InvitationReplyRepository extends JpaRepository<InvitationReply, Long> {
    List<InvitationReply> findByMeetingId(long meetingId);

    Optional<InvitationReply> findByInvitationId(long invitationId);

    void deleteByInvitationId(long invitationId);
}
