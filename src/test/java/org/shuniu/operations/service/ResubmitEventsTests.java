package org.shuniu.operations.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.shuniu.operations.service.StubbornListener.Knock;
import org.shuniu.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class ResubmitEventsTests {
    @Autowired
    private ResubmitEvents resubmission;

    @Autowired
    private StubbornListener listener;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void triesAFailedListenerAgainAndForgetsItWhenDone() {
        String key = UUID.randomUUID().toString();
        new TransactionTemplate(transactions).executeWithoutResult(status -> events.publishEvent(new Knock(key)));
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> "FAILED".equals(status(key)));
        listener.hearFromNowOn(key);
        resubmission.resubmit(Duration.ZERO);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> status(key)
                .isEmpty());
        assertThat(listener.heard(key)).isTrue();
    }

    @Test
    void leavesToTheOperatorWhatFailedTooOften() {
        String key = UUID.randomUUID().toString();
        new TransactionTemplate(transactions).executeWithoutResult(status -> events.publishEvent(new Knock(key)));
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> "FAILED".equals(status(key)));
        jdbc.sql("update event_publication set completion_attempts = ? where serialized_event like '%' || ? || '%'")
                .params(ResubmitEvents.MOST_ATTEMPTS, key)
                .update();
        listener.hearFromNowOn(key);
        resubmission.resubmit(Duration.ZERO);
        assertThat(status(key)).isEqualTo("FAILED");
        assertThat(listener.heard(key)).isFalse();
        jdbc.sql("delete from event_publication where serialized_event like '%' || ? || '%'")
                .param(key)
                .update();
    }

    private String status(String key) {
        return jdbc.sql("select status from event_publication where serialized_event like '%' || ? || '%'")
                .param(key)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
