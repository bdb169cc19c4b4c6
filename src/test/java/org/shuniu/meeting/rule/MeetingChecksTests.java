package org.shuniu.meeting.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Finding.Severity;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingPurpose;
import org.shuniu.meeting.domain.Schedule;
import org.shuniu.meeting.domain.Venue;
import org.shuniu.meeting.domain.application.Budget;
import org.shuniu.meeting.domain.application.CollectiveDecision;
import org.shuniu.meeting.domain.application.Grounds;
import org.shuniu.meeting.domain.application.MeetingApplication;
import org.shuniu.meeting.domain.application.Size;
import org.shuniu.meeting.domain.application.SubVenueLevel;
import org.shuniu.meeting.service.rule.MeetingCheck;
import org.shuniu.meeting.service.rule.MeetingFacts;
import org.shuniu.meeting.service.rule.MeetingRules;
import org.shuniu.meeting.service.rule.RuleLine;
import org.shuniu.meeting.service.rule.Verdict;
import org.shuniu.rules.RuleInForce;
import org.shuniu.rules.RuleShelf;
import org.shuniu.support.FixedClock;

/** Limits come from the rule's data: a check says the same about any number (MTG-02, MTG-04, MTG-07, MTG-08, MTG-09). */
class MeetingChecksTests {
    private static final Schedule MORNING = schedule("2026-04-13T09:00", "2026-04-13T11:30");

    private static Schedule schedule(String from, String until) {
        return new Schedule(
                OfficeTime.typed(from).orElseThrow(), OfficeTime.typed(until).orElseThrow(), null);
    }

    private record Shelf(Map<String, Object> parameters, Severity severity) implements RuleShelf {
        @Override
        public List<RuleInForce> inForce(String family, LocalDate on) {
            return List.of(new RuleInForce("M99", "规则", severity, true, parameters, "《规定》第一条"));
        }
    }

    private static RuleLine line(Map<String, Object> parameters, Severity severity, Verdict verdict) {
        MeetingCheck check = new MeetingCheck() {
            @Override
            public String code() {
                return "M99";
            }

            @Override
            public Verdict verdict(MeetingFacts facts, RuleInForce rule) {
                return verdict;
            }
        };
        var time = new OfficeTime(FixedClock.on("2026-02-12"));
        return new MeetingRules(new Shelf(parameters, severity), time, List.of(check))
                .lines(facts(MeetingClass.PROFESSIONAL, 0))
                .get(0);
    }

    private static MeetingFacts facts(MeetingClass kind, int people) {
        var said = new MeetingApplication.Particulars(
                new Grounds("必要", null, null, null, null, null),
                new Size(people, 0, SubVenueLevel.NONE),
                new Budget(0, 0, 0, null, null),
                new CollectiveDecision(null, null, null),
                null);
        return new MeetingFacts(
                "全省会议",
                kind,
                MeetingPurpose.DEPLOYMENT,
                MeetingForm.VIDEO,
                MORNING,
                new Venue(Venue.Kind.OWN, "", null, false),
                said,
                List.of(),
                MeetingFacts.Around.NOTHING);
    }

    @Test
    void paintsABrokenRuleByItsSeverity() {
        var red = line(Map.of(), Severity.BLOCK, Verdict.broken("title", 3));
        assertThat(red.tone()).isEqualTo("danger");
        assertThat(red.liftable()).isTrue();
        assertThat(red.finding().blocks()).isTrue();
        assertThat(red.finding().source()).isEqualTo("《规定》第一条");
        var amber = line(Map.of(), Severity.WARN, Verdict.broken("title", 3));
        assertThat(amber.tone()).isEqualTo("warning");
        assertThat(amber.liftable()).isFalse();
        assertThat(amber.finding().blocks()).isFalse();
    }

    @Test
    void paintsAKeptRuleGreenAndASilentOneGrey() {
        assertThat(line(Map.of(), Severity.BLOCK, Verdict.met(1)).tone()).isEqualTo("success");
        assertThat(line(Map.of(), Severity.BLOCK, Verdict.idle()).key()).isEqualTo("meeting.rule.idle");
    }

    @Test
    void knowsComprehensiveMeetings() {
        assertThat(facts(MeetingClass.COMPREHENSIVE, 1).isComprehensive()).isTrue();
        assertThat(facts(MeetingClass.PROFESSIONAL, 1).isComprehensive()).isFalse();
        assertThat(facts(MeetingClass.PROFESSIONAL, 1).days()).isEqualTo(1);
    }
}
