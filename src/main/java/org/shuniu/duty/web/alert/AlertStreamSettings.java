package org.shuniu.duty.web.alert;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How alerts reach the browser.
 *
 * @param poll how often a node looks for news of those connected to it
 * @param heartbeat silence after which a line is sent, so that proxies keep the stream open
 * @param life a stream ends after this and the browser comes back; that asks again who it is, so a session that has
 *     ended gets no further news
 * @param perPerson streams of one person at the same node; the oldest gives way
 */
@ConfigurationProperties("shuniu.duty.alert")
record AlertStreamSettings(
        @DefaultValue("2s") Duration poll,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("60s") Duration life,
        @DefaultValue("5") int perPerson) {}
