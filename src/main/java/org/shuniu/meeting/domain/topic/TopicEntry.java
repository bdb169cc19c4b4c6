package org.shuniu.meeting.domain.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;

/** One step of a topic and what was said with it; never changed. */
@Entity
@Immutable
@Table(name = "meeting_topic_entry")
public class TopicEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long topicId;

    @Enumerated(EnumType.STRING)
    private TopicAction action;

    /** What the meeting made of it in this step. */
    @Enumerated(EnumType.STRING)
    private @Nullable TopicOutcome outcome;

    private @Nullable String words;
    private long byId;
    private String byName;
    private String byUnit;

    @Column(name = "done_at")
    private Instant at;

    protected TopicEntry() {}

    public TopicEntry(Topic topic, TopicAction action, @Nullable String words, Actor by, Instant at) {
        this.topicId = topic.id();
        this.action = action;
        this.outcome = topic.outcome();
        this.words = words;
        this.byId = by.personId();
        this.byName = by.signature();
        this.byUnit = by.unitName();
        this.at = at;
    }

    public TopicAction action() {
        return action;
    }

    public @Nullable TopicOutcome outcome() {
        return outcome;
    }

    public @Nullable String words() {
        return words;
    }

    public String byName() {
        return byName;
    }

    public String byUnit() {
        return byUnit;
    }

    public Instant at() {
        return at;
    }
}
