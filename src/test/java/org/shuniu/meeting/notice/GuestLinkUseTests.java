package org.shuniu.meeting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.shuniu.meeting.service.guest.GuestLinkService;
import org.shuniu.meeting.service.guest.MakeGuestLink;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two looks at once through a personal link are no conflict: its use is noted beside its version. */
class GuestLinkUseTests extends NoticeScenario {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private GuestLinkService links;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isNotedBesideTheVersion() {
        sent();
        String link = "/meeting-guests/" + links.make(meeting.meetingId(), new MakeGuestLink("专家老周", null), officer);
        meetings.flush();
        int version = version();
        assertThat(http.perform(get(link))).hasStatusOk();
        meetings.flush();
        assertThat(version()).isEqualTo(version);
        assertThat(jdbc.sql("select last_used_at is not null from meeting_guest_link where meeting_id = ?")
                        .param(meeting.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private int version() {
        return jdbc.sql("select version from meeting_guest_link where meeting_id = ?")
                .param(meeting.id())
                .query(Integer.class)
                .single();
    }
}
