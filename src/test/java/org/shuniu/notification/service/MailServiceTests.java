package org.shuniu.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.notification.domain.MailRepository;
import org.shuniu.notification.domain.Notice;
import org.shuniu.support.FixedClock;
import org.shuniu.support.RepositoryTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

@RepositoryTest
@Import(MailRepository.class)
class MailServiceTests {
    private static final Instant START = Instant.parse("2026-05-06T01:00:00Z");

    @Autowired
    private MailRepository mails;

    @Autowired
    private JdbcClient jdbc;

    private final FixedClock clock = FixedClock.on("2026-05-06");
    private final JavaMailSender sender = mock();

    @BeforeEach
    void oneMessageWaits() {
        clock.moveTo(START);
        when(sender.createMimeMessage()).thenAnswer(call -> new MimeMessage(Session.getInstance(new Properties())));
        var notice = new Notice(
                "k1",
                "document.ISSUE",
                new SubjectRef("DOCUMENT", 7),
                "绝不外传的标题",
                List.of(),
                "方晴",
                "/documents/7",
                START);
        mails.enqueueOnce(notice, 5, "hx@example.org", START);
        mails.enqueueOnce(notice, 5, "hx@example.org", START);
    }

    @Test
    void sendsOnceAndNamesNoRecord() throws Exception {
        service(true).sendDue();
        service(true).sendDue();
        var sent = ArgumentCaptor.forClass(MimeMessage.class);
        verify(sender, times(1)).send(sent.capture());
        String text = sent.getValue().getContent().toString();
        assertThat(text).contains("https://office.example.org/documents/7").doesNotContain("标题");
        assertThat(sent.getValue().getAllRecipients()[0]).hasToString("hx@example.org");
        assertThat(status()).isEqualTo("SENT");
    }

    @Test
    void sendsNothingWhileMailIsOff() {
        service(false).sendDue();
        verify(sender, never()).send(any(MimeMessage.class));
        assertThat(status()).isEqualTo("WAITING");
    }

    @Test
    void triesAgainLaterAndGivesUpAtLast() {
        doThrow(new MailSendException("server away")).when(sender).send(any(MimeMessage.class));
        service(true).sendDue();
        service(true).sendDue();
        verify(sender, times(1)).send(any(MimeMessage.class));
        for (int attempt = 2; attempt <= MailService.MOST_ATTEMPTS; attempt++) {
            clock.moveTo(clock.instant().plus(MailService.pause(attempt - 1)));
            service(true).sendDue();
        }
        verify(sender, times(MailService.MOST_ATTEMPTS)).send(any(MimeMessage.class));
        assertThat(status()).isEqualTo("GIVEN_UP");
        clock.moveTo(clock.instant().plus(Duration.ofDays(30)));
        service(true).sendDue();
        verify(sender, times(MailService.MOST_ATTEMPTS)).send(any(MimeMessage.class));
    }

    @Test
    void waitsTwiceAsLongEachTime() {
        assertThat(List.of(MailService.pause(1), MailService.pause(2), MailService.pause(7)))
                .containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(64));
    }

    private MailService service(boolean enabled) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/notification");
        messages.setDefaultEncoding("UTF-8");
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        ObjectProvider<JavaMailSender> senders = beans.getBeanProvider(JavaMailSender.class);
        var settings = new MailSettings(enabled, "shuniu@example.org", "https://office.example.org");
        return new MailService(mails, settings, senders, messages, clock);
    }

    private String status() {
        return jdbc.sql("select status from mail_message").query(String.class).single();
    }
}
