package org.shuniu.audit.service;

import java.util.Locale;
import org.shuniu.audit.service.Verification.BrokenLink;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** {@code java -jar … --shuniu.command=verify-audit}: prints the result and ends, with 1 when a link is broken. */
@Component
class VerifyAuditCommand implements ApplicationRunner {
    private final VerificationService verifications;
    private final MessageSource messages;
    private final ApplicationContext context;
    private final Environment settings;

    VerifyAuditCommand(
            VerificationService verifications,
            MessageSource messages,
            ApplicationContext context,
            Environment settings) {
        this.verifications = verifications;
        this.messages = messages;
        this.context = context;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!"verify-audit".equals(settings.getProperty("shuniu.command"))) {
            return;
        }
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
