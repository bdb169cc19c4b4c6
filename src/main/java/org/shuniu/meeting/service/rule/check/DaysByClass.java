package org.shuniu.meeting.service.rule.check;

import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.service.rule.MeetingCheck;
import org.shuniu.meeting.service.rule.MeetingFacts;
import org.shuniu.meeting.service.rule.Verdict;
import org.shuniu.rules.RuleInForce;
import org.springframework.stereotype.Component;

/** M04: calendar days by class (MTG-04). */
@Component
class DaysByClass implements MeetingCheck {
    @Override
    public String code() {
        return "M04";
    }

    @Override
    public Verdict verdict(MeetingFacts facts, RuleInForce rule) {
        var schedule = facts.schedule();
        boolean professional = facts.meetingClass() == MeetingClass.PROFESSIONAL;
        boolean limited =
                professional || facts.isComprehensive() || facts.meetingClass() == MeetingClass.DEPARTMENT_WORK;
        if (schedule == null || !limited) {
            return Verdict.idle();
        }
        int arrival = rule.flag("withRegistration") && schedule.registrationOn() != null ? 1 : 0;
        int days = schedule.days() + arrival;
        int most = professional ? rule.number("professionalDays", 1) : rule.number("days", 2);
        return days <= most ? Verdict.met(days, most) : Verdict.broken("endsAt", days, most);
    }
}
