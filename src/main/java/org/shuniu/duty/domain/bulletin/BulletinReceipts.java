package org.shuniu.duty.domain.bulletin;

import org.shuniu.kernel.reading.FirstReadings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who opened an issue first when. */
@Repository
public class BulletinReceipts extends FirstReadings {
    BulletinReceipts(JdbcClient jdbc) {
        super(jdbc, "duty_bulletin", "bulletin_id", "SENT");
    }
}
