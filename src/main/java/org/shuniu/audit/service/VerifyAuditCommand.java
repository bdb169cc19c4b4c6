package org.shuniu.audit.service;

import java.util.Locale;
import org.shuniu.audit.service.Verification.BrokenLink;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** {@code java -jar … --shuniu.command=verify-audit}: prints the result and ends, with 1 when a link is broken. */
@Component
@ConditionalOnProperty(name = "shuniu.command", havingValue = "verify-audit")
class VerifyAuditCommand implements ApplicationRunner {
    private final VerificationService verifications;
    private final MessageSource messages;
    private final ApplicationContext context;

    VerifyAuditCommand(VerificationService verifications, MessageSource messages, ApplicationContext context) {
        this.verifications = verifications;
        this.messages = messages;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Verification result = verifications.verify();
        System.out.println(report(result, messages));
        int code = result.intact() ? 0 : 1;
        System.exit(SpringApplication.exit(context, () -> code));
    }

    static String report(Verification result, MessageSource messages) {
        Locale locale = Locale.SIMPLIFIED_CHINESE;
        BrokenLink broken = result.broken();
        String chain = broken == null
                ? messages.getMessage("audit.command.intact", new Object[] {"" + result.links(), result.head()}, locale)
                : messages.getMessage(
                        "audit.command.broken." + broken.fault(),
                        new Object[] {"" + broken.sealNo(), broken.entryId() == null ? "" : "" + broken.entryId()},
                        locale);
        return chain
                + System.lineSeparator()
                + messages.getMessage("audit.command.unsealed", new Object[] {"" + result.unsealed()}, locale);
    }
}
