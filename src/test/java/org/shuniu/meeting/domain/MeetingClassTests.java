package org.shuniu.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** The classes that the time rules are made for (MTG-25), and which of them meet by the rules of procedure. */
class MeetingClassTests {
    @Test
    void areThoseOfTheRulesUnderTheirOwnNames() {
        var words = ResourceBundle.getBundle("messages.meeting", Locale.SIMPLIFIED_CHINESE);
        assertThat(Arrays.stream(MeetingClass.values()).map(kind -> words.getString("meeting.class." + kind)))
                .containsExactly(
                        "政府综合性会议", "综合性会议", "部门工作会议", "专业性会议", "电视电话会议", "政府全体会议", "政府常务会议", "政府办公会议", "专题会议",
                        "秘书长协调会");
    }

    @Test
    void holdsStandingSessionsWithoutAnApplication() {
        assertThat(Arrays.stream(MeetingClass.values()).filter(MeetingClass::isStanding))
                .containsExactly(
                        MeetingClass.PLENARY,
                        MeetingClass.EXECUTIVE,
                        MeetingClass.OFFICE,
                        MeetingClass.TOPICAL,
                        MeetingClass.COORDINATION);
    }
}
