package org.shuniu.notification.service;

import org.shuniu.kernel.job.OneNode;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Empties the outbox twice a minute, on one node. */
@Component
class SendMail {
    private final OneNode oneNode;
    private final MailService mails;
    private final MailSettings settings;
    private final TransactionTemplate outside;

    SendMail(OneNode oneNode, MailService mails, MailSettings settings, PlatformTransactionManager transactions) {
        this.oneNode = oneNode;
        this.mails = mails;
        this.settings = settings;
        this.outside = new TransactionTemplate(transactions);
        this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    @Scheduled(fixedDelayString = "PT30S")
    void send() {
        if (!settings.enabled()) {
            return;
        }
        oneNode.run("notification.mail", () -> outside.executeWithoutResult(status -> mails.sendDue()));
    }
}
