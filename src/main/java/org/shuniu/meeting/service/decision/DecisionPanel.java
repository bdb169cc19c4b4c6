package org.shuniu.meeting.service.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.MeetingPanel;
import org.springframework.stereotype.Component;

/** What the meeting decided, and what became of it, on the meeting's page. */
@Component
class DecisionPanel implements MeetingPanel {
    private final DecisionQueries queries;
    private final FollowUpQueries followUps;

    DecisionPanel(DecisionQueries queries, FollowUpQueries followUps) {
        this.queries = queries;
        this.followUps = followUps;
    }

    /**
     * @param standing why those who wrote them down cannot change them, null for others
     * @param editable numbers of those that this reader may change now
     */
    public record View(
            List<DecisionRow> rows,
            boolean changes,
            @Nullable Refusal standing,
            Set<Long> editable,
            FollowUpView followUp) {}

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String template() {
        return "meeting/decision/_panel";
    }

    @Override
    public Optional<Object> view(Meeting meeting, Actor reader) {
        var rows = queries.of(meeting, reader);
        boolean changes = queries.changes(reader, meeting);
        var editable = changes
                ? rows.stream().map(DecisionRow::id).collect(Collectors.toSet())
                : rows.stream()
                        .filter(row -> row.state().equals("OPEN") && queries.edits(reader, meeting, row))
                        .map(DecisionRow::id)
                        .collect(Collectors.toSet());
        return rows.isEmpty() && !changes
                ? Optional.empty()
                : Optional.of(new View(
                        rows,
                        changes,
                        queries.standing(reader, meeting).orElse(null),
                        editable,
                        followUps.of(meeting, reader)));
    }
}
