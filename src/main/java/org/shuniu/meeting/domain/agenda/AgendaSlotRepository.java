package org.shuniu.meeting.domain.agenda;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface AgendaSlotRepository extends JpaRepository<AgendaSlot, Long> {
    List<AgendaSlot> findByMeetingIdOrderByPosition(long meetingId);

    /** On which agendas a topic stands and stood. */
    List<AgendaSlot> findByTopicId(long topicId);
}
