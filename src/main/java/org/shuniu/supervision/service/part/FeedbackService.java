package org.shuniu.supervision.service.part;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.clock.ClockEvent;
import org.shuniu.supervision.domain.part.PartAction;
import org.shuniu.supervision.domain.record.Feedback;
import org.shuniu.supervision.domain.record.FeedbackKind;
import org.shuniu.supervision.service.MatterAccess;
import org.shuniu.supervision.service.Records;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.GiveFeedback;
import org.shuniu.supervision.service.life.Doors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 反馈 with evidence, and 报送办结 signed by the head of the unit. */
@Service
@Transactional
public class FeedbackService {
    private final MatterAccess access;
    private final Records records;
    private final FileStore files;
    private final PartBook book;
    private final Doors doors;

    public FeedbackService(MatterAccess access, Records records, FileStore files, PartBook book, Doors doors) {
        this.access = access;
        this.records = records;
        this.files = files;
        this.book = book;
        this.doors = doors;
    }

    /** Keeps a file with the matter; the feedback then names it as evidence. */
    public StoredFile attach(MatterId id, long partId, String name, InputStream content, Actor actor) {
        access.opened(id, partId, PartAction.FEED_BACK, null, actor);
        return files.store(id.subject(), name, content, actor);
    }

    public void feedBack(MatterId id, long partId, GiveFeedback command, Actor actor) {
        doors.requireUnmarked("text", command.text(), actor);
        var now = access.opened(id, partId, PartAction.FEED_BACK, command.version(), actor);
        requireEvidence(id, command, actor);
        var by = By.of(actor, book.publication().time().now());
        records.add(new Feedback(
                now.part(),
                command.kind(),
                command.text().strip(),
                Set.copyOf(command.files()),
                by,
                book.publication().time().today()));
        var told = new HashSet<>(book.supervision(now));
        if (command.kind() == FeedbackKind.FINAL) {
            told.addAll(book.unit(now.part(), true));
        }
        book.step(
                now, PartAction.FEED_BACK, book.clocks().today(ClockEvent.Kind.FED_BACK), command.text(), actor, told);
    }

    /** A final feedback proves what it says; evidence is what its own people have put to the matter. */
    private void requireEvidence(MatterId id, GiveFeedback command, Actor actor) {
        List<Long> named = command.files();
        if (command.kind() == FeedbackKind.FINAL && named.isEmpty()) {
            throw new InvalidException(
                    new Refusal("supervision.invalid.evidence").at("evidence").from("supervision.source.evidence"));
        }
        Set<Long> kept = files.of(id.subject()).stream().map(StoredFile::id).collect(Collectors.toSet());
        if (!kept.containsAll(named)) {
            throw new InvalidException(new Refusal("supervision.invalid.evidenceUnknown").at("evidence"));
        }
    }

    /** 报送办结: the head of the unit signs; for a co-unit this is its opinion on the whole. */
    public void report(MatterId id, long partId, Confirm command, Actor actor) {
        doors.requireUnmarked("remark", command.remark(), actor);
        var now = access.opened(id, partId, PartAction.REPORT, command.version(), actor);
        book.step(
                now,
                PartAction.REPORT,
                book.clocks().today(ClockEvent.Kind.REPORTED),
                command.remark(),
                actor,
                book.supervision(now));
    }
}
