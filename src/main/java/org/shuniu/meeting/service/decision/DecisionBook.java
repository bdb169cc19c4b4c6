package org.shuniu.meeting.service.decision;

import java.util.Comparator;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.decision.Decision;
import org.shuniu.meeting.domain.decision.DecisionDuty;
import org.shuniu.meeting.domain.decision.DecisionRepository;
import org.springframework.stereotype.Component;

/**
 * A meeting's decisions in their order: numbered from 1 without gaps, those on personnel items last, so that minutes and
 * follow-ups say the same number.
 */
@Component
class DecisionBook {
    private final DecisionRepository decisions;

    DecisionBook(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    /** As the form was drawn; 404 for one of another meeting. */
    Decision found(Meeting meeting, long decision, int version) {
        var found = decisions
                .findById(decision)
                .filter(kept -> kept.meetingId() == meeting.id())
                .orElseThrow(NotFoundException::new);
        if (found.version() != version) {
            throw new ConflictException(new Refusal("meeting.decision.refused.stale"));
        }
        return found;
    }

    Decision add(Meeting meeting, DescribeDecision command, DecisionDuty duty) {
        int last = decisions.findByMeetingIdOrderByItem(meeting.id()).stream()
                .mapToInt(Decision::item)
                .max()
                .orElse(0);
        var kept = decisions.save(new Decision(
                meeting.id(), last + 1, command.from(), command.text().strip(), duty, command.confidential()));
        order(meeting.id());
        return kept;
    }

    void describe(Decision found, DescribeDecision command, DecisionDuty duty) {
        found.describe(command.from(), command.text().strip(), duty, command.confidential());
        order(found.meetingId());
    }

    void remove(Decision found) {
        decisions.delete(found);
        decisions.flush();
        order(found.meetingId());
    }

    /** Numbers twice, since two decisions must never have one number. */
    private void order(long meetingId) {
        var all = decisions.findByMeetingIdOrderByItem(meetingId).stream()
                .sorted(Comparator.comparing(Decision::isPersonnel))
                .toList();
        boolean inOrder = true;
        for (int i = 0; i < all.size(); i++) {
            inOrder &= all.get(i).item() == i + 1;
        }
        if (inOrder) {
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            all.get(i).moveTo(-i - 1);
        }
        decisions.flush();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).moveTo(i + 1);
        }
        decisions.flush();
    }
}
