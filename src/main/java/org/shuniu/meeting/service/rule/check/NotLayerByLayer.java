package org.shuniu.meeting.service.rule.check;

import org.shuniu.meeting.domain.application.Likeness;
import org.shuniu.meeting.service.rule.MeetingCheck;
import org.shuniu.meeting.service.rule.MeetingFacts;
import org.shuniu.meeting.service.rule.Verdict;
import org.shuniu.rules.RuleInForce;
import org.springframework.stereotype.Component;

/** M07: no relay of a video meeting that reached this government a few days before (MTG-06). */
@Component
class NotLayerByLayer implements MeetingCheck {
    @Override
    public String code() {
        return "M07";
    }

    @Override
    public Verdict verdict(MeetingFacts facts, RuleInForce rule) {
        var schedule = facts.schedule();
        if (schedule == null) {
            return Verdict.idle();
        }
        int days = rule.number("withinDays", 7);
        int like = rule.number("likeness", 50);
        return facts.around().above().stream()
                .filter(held -> !held.on().isBefore(schedule.firstDay().minusDays(days))
                        && Likeness.of(held.title(), facts.title()) >= like)
                .findFirst()
                .map(held -> Verdict.broken("title", held.title(), held.on().toString()))
                .orElseGet(Verdict::met);
    }
}
