package org.shuniu.meeting.service;

import java.util.List;

/** A meeting with the parts of its page. */
public record MeetingPage(MeetingView meeting, List<Part> parts, List<Part> aside, List<MeetingPanel.Step> steps) {

    /** A panel: its template and what it shows. */
    public record Part(String template, Object view) {}
}
