package org.shuniu.meeting.domain.minutes;

import org.shuniu.kernel.reading.FirstReadings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who opened issued minutes first when. */
@Repository
public class MinutesReceipts extends FirstReadings {
    MinutesReceipts(JdbcClient jdbc) {
        super(jdbc, "meeting_minutes", "minutes_id", "ISSUED");
    }
}
