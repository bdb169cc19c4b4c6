package org.shuniu.meeting.service.notice;

import org.shuniu.kernel.job.OneNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every quarter of an hour, on one node: meetings of the next day, and replies that are nearly due. */
@Component("meetingNoticeJobs")
class NoticeJobs {
    private static final Logger log = LoggerFactory.getLogger(NoticeJobs.class);

    private final OneNode oneNode;
    private final ReminderService reminders;
    private final NoticeSettings settings;

    NoticeJobs(OneNode oneNode, ReminderService reminders, NoticeSettings settings) {
        this.oneNode = oneNode;
        this.reminders = reminders;
        this.settings = settings;
    }

    @Scheduled(
            fixedDelayString = "${shuniu.meeting.notice.interval:PT15M}",
            initialDelayString = "${shuniu.meeting.notice.interval:PT15M}")
    void look() {
        oneNode.run("meeting.reminders", this::remind);
    }

    private void remind() {
        int replies = reminders.remindOfReplies(settings.replyHours());
        if (replies > 0) {
            log.info("reminded of replies to {} notices", replies);
        }
        int reminded = reminders.remind(settings.remindHours());
        if (reminded > 0) {
            log.info("reminded of {} meetings", reminded);
        }
    }
}
