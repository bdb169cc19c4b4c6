package org.shuniu.meeting.service.minutes.read;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.minutes.Minutes;
import org.shuniu.meeting.domain.minutes.MinutesRepository;
import org.shuniu.meeting.domain.minutes.MinutesStatus;
import org.shuniu.meeting.service.MeetingPanel;
import org.shuniu.meeting.service.minutes.MinutesPolicy;
import org.springframework.stereotype.Component;

/** The minutes on the meeting's page. */
@Component
class MinutesPanel implements MeetingPanel {
    private final MinutesRepository minutes;
    private final MinutesPolicy policy;
    private final Visibility visibility;
    private final MinutesClock clock;

    MinutesPanel(MinutesRepository minutes, MinutesPolicy policy, Visibility visibility, MinutesClock clock) {
        this.minutes = minutes;
        this.policy = policy;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** @param link null for who may not know of them yet */
    public record View(
            @Nullable String link,
            @Nullable String title,
            @Nullable String number,
            @Nullable MinutesStatus status,
            List<MinutesView.Deadline> deadlines,
            boolean drafts) {}

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean isAside() {
        return true;
    }

    @Override
    public String template() {
        return "meeting/minutes/_panel";
    }

    @Override
    public Optional<Object> view(Meeting meeting, Actor reader) {
        var found = minutes.findByOriginMeetingId(meeting.id());
        boolean drafts =
                found.isEmpty() && policy.refusalToDraft(reader, meeting).isEmpty();
        return found.filter(kept -> visibility.canSee(reader, kept.minutesId().subject()))
                .<Object>map(this::view)
                .or(() -> drafts
                        ? Optional.of(new View(null, null, null, null, clock.deadlines(meeting), true))
                        : Optional.empty());
    }

    private View view(Minutes kept) {
        var number = kept.number();
        return new View(
                kept.minutesId().link(),
                kept.text().title(),
                number == null ? null : number.text(),
                kept.status(),
                clock.deadlines(kept),
                false);
    }
}
