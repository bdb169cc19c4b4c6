package org.shuniu.notification.service;

import java.time.Clock;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.activity.Activity;
import org.shuniu.notification.domain.InboxRepository;
import org.shuniu.notification.domain.MailRepository;
import org.shuniu.notification.domain.Notice;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells the audience of an activity, after its commit. May run twice; each person is told once. Who acted is not told
 * what he or she did, and nobody is told of a record that he or she may not know of.
 */
@Component
public class DeliverToInbox {
    private final InboxRepository inbox;
    private final MailRepository mails;
    private final MailSettings settings;
    private final Directory directory;
    private final Visibility visibility;
    private final Clock clock;

    DeliverToInbox(
            InboxRepository inbox,
            MailRepository mails,
            MailSettings settings,
            Directory directory,
            Visibility visibility,
            Clock clock) {
        this.inbox = inbox;
        this.mails = mails;
        this.settings = settings;
        this.directory = directory;
        this.visibility = visibility;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "notification.inbox", condition = "!#activity.audience().isEmpty()")
    public void deliver(Activity activity) {
        Notice notice = Notice.of(activity);
        boolean governed = inbox.isGoverned(notice.subject());
        activity.audience().stream()
                .sorted()
                .filter(person -> person != activity.actor().personId())
                .filter(person -> !governed || maySee(person, notice.subject()))
                .filter(person -> inbox.deliverOnce(notice, person))
                .forEach(person -> mail(notice, person));
    }

    /** In any of the posts, because the line waits until the person acts in the right one. */
    private boolean maySee(long person, SubjectRef subject) {
        return directory.postsOf(person).stream()
                .flatMap(post -> directory.actor(person, post.postId()).stream())
                .anyMatch(actor -> visibility.canSee(actor, subject));
    }

    private void mail(Notice notice, long person) {
        MailRepository.Choice choice = mails.choice(person);
        String address = choice.address();
        if (settings.enabled() && choice.mail() && address != null) {
            mails.enqueueOnce(notice, person, address, clock.instant());
        }
    }
}
