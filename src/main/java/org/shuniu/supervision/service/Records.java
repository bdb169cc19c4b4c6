package org.shuniu.supervision.service;

import java.util.List;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.record.Accountability;
import org.shuniu.supervision.domain.record.AccountabilityRepository;
import org.shuniu.supervision.domain.record.Examination;
import org.shuniu.supervision.domain.record.ExaminationRepository;
import org.shuniu.supervision.domain.record.Extension;
import org.shuniu.supervision.domain.record.ExtensionRepository;
import org.shuniu.supervision.domain.record.Feedback;
import org.shuniu.supervision.domain.record.FeedbackKind;
import org.shuniu.supervision.domain.record.FeedbackRepository;
import org.shuniu.supervision.domain.record.Reminder;
import org.shuniu.supervision.domain.record.ReminderRepository;
import org.springframework.stereotype.Component;

/** What was asked, given, examined and written down about a matter so far. */
@Component
public class Records {
    private final ExtensionRepository extensions;
    private final FeedbackRepository feedback;
    private final ExaminationRepository examinations;
    private final ReminderRepository reminders;
    private final AccountabilityRepository accountabilities;

    public Records(
            ExtensionRepository extensions,
            FeedbackRepository feedback,
            ExaminationRepository examinations,
            ReminderRepository reminders,
            AccountabilityRepository accountabilities) {
        this.extensions = extensions;
        this.feedback = feedback;
        this.examinations = examinations;
        this.reminders = reminders;
        this.accountabilities = accountabilities;
    }

    public List<Extension> extensions(MatterPart part) {
        return extensions.findByPartIdOrderById(part.id());
    }

    public List<Extension> extensions(long matterId) {
        return extensions.findByMatterIdOrderById(matterId);
    }

    /** A final feedback with evidence has been drawn up in this round. */
    public boolean hasFinal(MatterPart part) {
        return feedback.findByPartIdAndRoundAndKindOrderById(part.id(), part.round(), FeedbackKind.FINAL).stream()
                .anyMatch(given -> !given.evidence().isEmpty());
    }

    public List<Feedback> feedback(long matterId) {
        return feedback.findByMatterIdOrderById(matterId);
    }

    public List<Examination> examinations(long matterId) {
        return examinations.findByMatterIdOrderById(matterId);
    }

    public List<Reminder> reminders(long matterId) {
        return reminders.findByMatterIdOrderById(matterId);
    }

    public List<Accountability> accountabilities(long matterId) {
        return accountabilities.findByMatterIdOrderById(matterId);
    }

    public void add(Extension asked) {
        extensions.save(asked);
    }

    public Feedback add(Feedback given) {
        return feedback.save(given);
    }

    public void add(Examination examined) {
        examinations.save(examined);
    }

    public void add(Reminder sent) {
        reminders.save(sent);
    }
}
