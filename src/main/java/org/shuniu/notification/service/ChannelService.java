package org.shuniu.notification.service;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.notification.domain.MailRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The own choice of channels. */
@Service
@Transactional
public class ChannelService {
    private final MailRepository mails;
    private final MailSettings settings;
    private final InboxPolicy policy;

    ChannelService(MailRepository mails, MailSettings settings, InboxPolicy policy) {
        this.mails = mails;
        this.settings = settings;
        this.policy = policy;
    }

    /** The form as it stands. */
    public ChooseChannels current(Actor actor) {
        policy.requireReader(actor);
        MailRepository.Choice choice = mails.choice(actor.personId());
        return new ChooseChannels(choice.mail(), choice.address(), choice.version());
    }

    /** Whether this installation sends mail at all. */
    public boolean isMailOn() {
        return settings.enabled();
    }

    public void choose(ChooseChannels command, Actor actor) {
        policy.requireReader(actor);
        String typed = command.address();
        String address = typed == null || typed.isBlank() ? null : typed.strip();
        if (command.mail() && address == null) {
            throw new InvalidException(new Refusal("notification.channels.address.required").at("address"));
        }
        if (!mails.choose(actor.personId(), command.mail(), address, command.version())) {
            throw new ConflictException(new Refusal("notification.channels.stale"));
        }
    }
}
