package org.shuniu.meeting.service.rule.check;

import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.service.rule.MeetingCheck;
import org.shuniu.meeting.service.rule.MeetingFacts;
import org.shuniu.meeting.service.rule.Verdict;
import org.shuniu.rules.RuleInForce;
import org.springframework.stereotype.Component;

/** M12: people, and the share of staff among them; those at the sub-venues of a video meeting stay at home (B-5.1). */
@Component
class SizeAndStaff implements MeetingCheck {
    @Override
    public String code() {
        return "M12";
    }

    @Override
    public Verdict verdict(MeetingFacts facts, RuleInForce rule) {
        int participants = facts.size().participants();
        if (participants == 0 || facts.form() == MeetingForm.VIDEO) {
            return Verdict.idle();
        }
        boolean comprehensive = facts.isComprehensive();
        int most = comprehensive ? rule.number("peopleComprehensive", 300) : rule.number("people", 150);
        int share = comprehensive ? rule.number("staffShareComprehensive", 15) : rule.number("staffShare", 10);
        int staff = facts.size().staff();
        if (participants > most) {
            return Verdict.broken("participants", participants, most);
        }
        return staff * 100L > (long) share * participants
                ? Verdict.brokenAs("staff", "staff", staff, participants, share)
                : Verdict.met(participants, most, staff, share);
    }
}
