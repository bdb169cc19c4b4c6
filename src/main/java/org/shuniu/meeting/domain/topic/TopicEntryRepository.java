package org.shuniu.meeting.domain.topic;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface TopicEntryRepository extends JpaRepository<TopicEntry, Long> {
    List<TopicEntry> findByTopicIdOrderById(long topicId);
}
