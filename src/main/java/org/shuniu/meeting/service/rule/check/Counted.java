package org.shuniu.meeting.service.rule.check;

import java.util.List;
import java.util.stream.Collectors;
import org.shuniu.meeting.service.rule.MeetingFacts.Held;
import org.shuniu.meeting.service.rule.Verdict;

/** The sentence on how often a year. */
final class Counted {
    private Counted() {}

    static Verdict of(List<Held> others, int most) {
        int count = others.size() + 1;
        if (count <= most) {
            return Verdict.met(count, most);
        }
        String named = others.stream()
                .map(held -> held.title() + " " + held.on().toString().substring(5))
                .collect(Collectors.joining("；"));
        return Verdict.broken("meetingClass", count, most, named);
    }
}
