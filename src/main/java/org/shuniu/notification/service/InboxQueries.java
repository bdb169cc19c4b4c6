package org.shuniu.notification.service;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.notification.domain.InboxRepository;
import org.shuniu.notification.domain.InboxRepository.Item;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the own inbox. */
@Service
@Transactional(readOnly = true)
public class InboxQueries {
    static final int PAGE = 30;
    static final int UNREAD_CAP = 100;
    private static final int COUNT_CAP = 1_000;
    private static final int MOST_WORDS = 6;
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final InboxRepository inbox;
    private final InboxPolicy policy;
    private final MessageSource messages;
    private final Clock clock;

    InboxQueries(InboxRepository inbox, InboxPolicy policy, MessageSource messages, Clock clock) {
        this.inbox = inbox;
        this.policy = policy;
        this.messages = messages;
        this.clock = clock;
    }

    /** For the badge; up to {@value #UNREAD_CAP}. */
    public long unread(Actor actor) {
        policy.requireReader(actor);
        return inbox.unread(actor, UNREAD_CAP);
    }

    /** {@code page} is 1-based. */
    public InboxView page(Actor actor, int page, Locale locale) {
        policy.requireReader(actor);
        int number = Math.max(1, Math.min(page, COUNT_CAP / PAGE + 1));
        List<InboxLine> lines = inbox.page(actor, PAGE, (number - 1) * PAGE).stream()
                .map(item -> line(item, locale))
                .toList();
        long total = inbox.count(actor, COUNT_CAP + 1);
        var rows = new PageOf<>(lines, number, PAGE, Math.min(total, COUNT_CAP), total > COUNT_CAP);
        return new InboxView(inbox.unread(actor, UNREAD_CAP), rows);
    }

    private InboxLine line(Item item, Locale locale) {
        var args = new ArrayList<Object>();
        args.add(item.title());
        args.addAll(item.words());
        while (args.size() < MOST_WORDS) {
            args.add("");
        }
        String found = messages.getMessage("activity." + item.verb(), args.toArray(), item.verb(), locale);
        String text = found == null ? item.verb() : found;
        return new InboxLine(
                item.id(),
                item.verb(),
                text,
                text.contains(item.title()) ? null : item.title(),
                item.actorName(),
                item.link(),
                item.at(),
                FORM.format(item.at().atZone(clock.getZone())),
                item.unread());
    }
}
