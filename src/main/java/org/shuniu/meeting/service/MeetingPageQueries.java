package org.shuniu.meeting.service;

import java.util.Comparator;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Meeting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole page of one meeting, collected from all areas. */
@Service
@Transactional(readOnly = true)
public class MeetingPageQueries {
    private final MeetingAccess access;
    private final List<MeetingPanel> panels;

    public MeetingPageQueries(MeetingAccess access, List<MeetingPanel> panels) {
        this.access = access;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(MeetingPanel::order))
                .toList();
    }

    public MeetingView view(MeetingId id, Actor actor) {
        return MeetingView.of(access.seen(id, actor));
    }

    public MeetingPage page(MeetingId id, Actor actor) {
        var meeting = access.seen(id, actor);
        return new MeetingPage(
                MeetingView.of(meeting),
                drawn(meeting, actor, false),
                drawn(meeting, actor, true),
                panels.stream()
                        .flatMap(panel -> panel.steps(meeting, actor).stream())
                        .toList());
    }

    private List<MeetingPage.Part> drawn(Meeting meeting, Actor actor, boolean aside) {
        return panels.stream()
                .filter(panel -> panel.isAside() == aside)
                .flatMap(panel ->
                        panel.view(meeting, actor).map(view -> new MeetingPage.Part(panel.template(), view)).stream())
                .toList();
    }
}
