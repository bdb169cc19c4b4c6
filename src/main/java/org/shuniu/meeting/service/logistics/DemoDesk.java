package org.shuniu.meeting.service.logistics;

import java.time.Instant;
import java.time.LocalTime;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People of the demo office by account, and its days relative to today. */
@Component("meetingDemoDesk")
record DemoDesk(JdbcClient jdbc, Directory directory, OfficeTime time) {
    Actor person(String account) {
        long id = jdbc.sql("select id from person where account = :account")
                .param("account", account)
                .query(Long.class)
                .single();
        return directory.actor(id, null).orElseThrow();
    }

    long organ(String name) {
        return directory.organNamed(name).orElseThrow().id();
    }

    Instant at(String day, String clock) {
        return OfficeTime.at(time.today().plusDays(Long.parseLong(day)), LocalTime.parse(clock));
    }
}
