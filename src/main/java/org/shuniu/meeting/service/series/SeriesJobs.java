package org.shuniu.meeting.service.series;

import org.shuniu.kernel.job.OneNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every morning, on one node: series whose period is nearly over without a meeting. */
@Component("meetingSeriesJobs")
class SeriesJobs {
    private static final Logger log = LoggerFactory.getLogger(SeriesJobs.class);

    private final OneNode oneNode;
    private final SeriesAlarm alarm;
    private final int daysBefore;

    SeriesJobs(OneNode oneNode, SeriesAlarm alarm, @Value("${shuniu.meeting.series.alarm-days:7}") int daysBefore) {
        this.oneNode = oneNode;
        this.alarm = alarm;
        this.daysBefore = daysBefore;
    }

    @Scheduled(cron = "${shuniu.meeting.series.daily-cron:0 50 7 * * *}", zone = "${shuniu.zone}")
    void look() {
        oneNode.run("meeting.series", () -> log.info("{} series without a meeting", alarm.run(daysBefore)));
    }
}
