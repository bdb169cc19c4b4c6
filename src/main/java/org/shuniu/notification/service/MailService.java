package org.shuniu.notification.service;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shuniu.notification.domain.MailRepository;
import org.shuniu.notification.domain.MailRepository.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;

/**
 * Sends what waits in the outbox. Mail leaves the system, so it never names a record: it says that there is news and
 * where. Each message is marked in a transaction of its own; sending happens outside of any.
 */
@Service
public class MailService {
    static final int MOST_ATTEMPTS = 8;
    private static final int BATCH = 50;
    private static final int LONGEST_ERROR = 300;
    private static final Logger log = LoggerFactory.getLogger(MailService.class);

    private final MailRepository mails;
    private final MailSettings settings;
    private final ObjectProvider<JavaMailSender> senders;
    private final MessageSource messages;
    private final Clock clock;

    MailService(
            MailRepository mails,
            MailSettings settings,
            ObjectProvider<JavaMailSender> senders,
            MessageSource messages,
            Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.senders = senders;
        this.messages = messages;
        this.clock = clock;
    }

    /** Sends up to a batch; nothing while mail is off. */
    public void sendDue() {
        JavaMailSender sender = senders.getIfAvailable();
        if (!settings.enabled() || sender == null) {
            return;
        }
        for (Due due : mails.due(clock.instant(), BATCH)) {
            send(due, sender);
        }
    }

    private void send(Due due, JavaMailSender sender) {
        try {
            sender.send(message(due, sender.createMimeMessage()));
            mails.sent(due.id(), clock.instant());
        } catch (MailException | MessagingException e) {
            int attempt = due.attempts() + 1;
            boolean over = attempt >= MOST_ATTEMPTS;
            mails.failed(
                    due.id(),
                    shorten(e.getMessage()),
                    over ? null : clock.instant().plus(pause(attempt)));
            log.warn("Mail {} failed at attempt {}", due.id(), attempt);
        }
    }

    /** 1, 2, 4 … 64 minutes. */
    static Duration pause(int attempt) {
        return Duration.ofMinutes(1L << (attempt - 1));
    }

    private MimeMessage message(Due due, MimeMessage message) throws MessagingException {
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(due.address());
        helper.setSubject(words("notification.mail.subject"));
        helper.setText(
                words("notification.mail.text", settings.baseUrl() + (due.link() == null ? "/inbox" : due.link())));
        return message;
    }

    private String words(String key, Object... args) {
        return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
    }

    private static String shorten(@Nullable String error) {
        String text = error == null ? "" : error;
        return text.length() > LONGEST_ERROR ? text.substring(0, LONGEST_ERROR) : text;
    }
}
