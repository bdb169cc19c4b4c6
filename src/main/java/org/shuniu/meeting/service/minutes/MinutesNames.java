package org.shuniu.meeting.service.minutes;

import java.time.LocalDate;
import java.util.Locale;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.MeetingPeople;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names, days and numerals as they stand in minutes. */
@Component
class MinutesNames {
    private final Directory directory;
    private final MeetingPeople people;
    private final MessageSource words;

    MinutesNames(Directory directory, MeetingPeople people, MessageSource words) {
        this.directory = directory;
        this.people = people;
        this.words = words;
    }

    /** The red mark: 云江省人民政府常务会议纪要. */
    String mark(Meeting meeting) {
        var kind = meeting.meetingClass();
        String issuer =
                kind.isStanding() ? government(meeting) : meeting.origin().organName();
        return say(kind.isStanding() ? "mark." + kind : "mark.OTHER", issuer);
    }

    private String government(Meeting meeting) {
        return directory
                .organ(meeting.origin().governmentId())
                .map(OrganCard::name)
                .orElse(meeting.origin().organName());
    }

    /** The office of the government for its own meetings, else the organ that called it. */
    OrganCard issuer(Meeting meeting) {
        long organ = meeting.meetingClass().isStanding()
                ? people.office(meeting.origin().governmentId())
                        .orElse(meeting.origin().organId())
                : meeting.origin().organId();
        return directory.organ(organ).orElseThrow();
    }

    String day(LocalDate day) {
        return say("day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    /** 一 to 九十九. */
    String numeral(int number) {
        String digits = say("numerals");
        String ones = number % 10 == 0 ? "" : digits.substring(number % 10 - 1, number % 10);
        if (number < 10) {
            return ones;
        }
        return (number < 20 ? "" : digits.substring(number / 10 - 1, number / 10)) + digits.charAt(9) + ones;
    }

    String say(String key, Object... args) {
        return words.getMessage("meeting.minutes.text." + key, args, Locale.SIMPLIFIED_CHINESE);
    }
}
