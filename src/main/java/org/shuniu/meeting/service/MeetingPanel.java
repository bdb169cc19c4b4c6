package org.shuniu.meeting.service;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.meeting.domain.Meeting;

/** A part of the meeting's page: what it shows and which steps it offers. Each area adds its own as a bean. */
public interface MeetingPanel {
    /** Smaller stands higher. */
    int order();

    /** Stands in the narrow column. */
    default boolean isAside() {
        return false;
    }

    /** Template file that holds the fragment {@code panel(meeting, view)}. */
    String template();

    /** What the fragment shows; empty leaves the panel out. */
    Optional<Object> view(Meeting meeting, Actor reader);

    /** Steps this area offers on the page now. */
    default List<Step> steps(Meeting meeting, Actor reader) {
        return List.of();
    }

    /**
     * A button that leads to the form of a step.
     *
     * @param key message key of its word
     * @param refusal why this reader cannot take it, null when he or she can
     * @param first the usual next step
     */
    record Step(String key, String link, @Nullable Refusal refusal, boolean first) {}
}
