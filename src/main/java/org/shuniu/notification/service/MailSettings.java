package org.shuniu.notification.service;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled off unless an SMTP server is set ({@code spring.mail.*})
 * @param from sender of all mail
 * @param baseUrl address of this application as people reach it, without a slash at the end
 */
@ConfigurationProperties("shuniu.mail")
public record MailSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("shuniu@localhost") String from,
        @DefaultValue("http://localhost:8080") String baseUrl) {}
