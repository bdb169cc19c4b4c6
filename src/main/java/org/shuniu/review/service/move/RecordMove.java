package org.shuniu.review.service.move;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredFile;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.review.Move;
import org.shuniu.review.domain.ReviewCase;
import org.shuniu.review.domain.WorkItem;
import org.shuniu.review.service.CaseDesk;
import org.shuniu.review.service.MovePolicy;
import org.shuniu.review.service.OpinionBook;
import org.shuniu.review.service.Run;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** 代录: a clerk enters what a leader signed on paper; the leader may confirm it later. */
@Component
public class RecordMove {
    private final CaseDesk desk;
    private final MovePolicy policy;
    private final OpinionBook opinions;
    private final Directory directory;
    private final FileStore files;
    private final Clock clock;

    public RecordMove(
            CaseDesk desk, MovePolicy policy, OpinionBook opinions, Directory directory, FileStore files, Clock clock) {
        this.desk = desk;
        this.policy = policy;
        this.opinions = opinions;
        this.directory = directory;
        this.files = files;
        this.clock = clock;
    }

    /** Who signed what on paper, when, and the scan of it. */
    public record OnPaper(
            @Positive(message = "{review.person.required}") long leaderId,
            @NotNull(message = "{review.move.required}") Move move,

            @Size(max = 4000, message = "{review.reason.long}")
            String opinion,

            @NotNull(message = "{review.signedOn.required}") @PastOrPresent(message = "{review.signedOn.future}")
            LocalDate signedOn,

            @Nullable Long scanFileId) {}

    /** The scan of the signed sheet as it comes in. */
    public record Scan(String name, InputStreamSource content) {}

    /** Keeps a scan for the entry that is going to name it. */
    public StoredFile keep(SubjectRef subject, Scan scan, Actor clerk) {
        policy.require(Move.RECORD, desk.begin(subject, clerk).reviewCase(), clerk);
        return store(subject, scan, clerk);
    }

    /** With a scan that is kept already, or without one. */
    public void record(SubjectRef subject, OnPaper paper, Actor clerk) {
        record(subject, paper, null, clerk);
    }

    public void record(SubjectRef subject, OnPaper paper, @Nullable Scan scan, Actor clerk) {
        Run run = desk.begin(subject, clerk);
        ReviewCase reviewCase = run.reviewCase();
        policy.require(Move.RECORD, reviewCase, clerk);
        check(paper, clerk);
        WorkItem item = reviewCase.openItems().stream()
                .filter(open -> open.personId() == paper.leaderId())
                .findFirst()
                .orElseThrow(() -> new InvalidException(new Refusal("review.record.noItem").at("leaderId")));
        if (paper.signedOn().isBefore(LocalDate.ofInstant(reviewCase.openedAt(), clock.getZone()))) {
            throw new InvalidException(new Refusal("review.signedOn.beforeStart").at("signedOn"));
        }
        Long file = scan == null
                ? known(subject, paper.scanFileId())
                : Long.valueOf(store(subject, scan, clerk).id());
        opinions.record(run, item, paper.move(), paper.opinion(), paper.signedOn(), file);
        // The subject hears of the leader, who signed; the trail of the clerk, who typed.
        run.actAs(directory.actor(item.personId(), item.signer().postId()).orElse(clerk));
        reviewCase.round(item.step()).finish(item, paper.move(), run.at());
        desk.goOn(run, item.step());
        run.actAs(clerk);
        desk.settle(run, Move.RECORD);
    }

    private @Nullable Long known(SubjectRef subject, @Nullable Long fileId) {
        if (fileId != null && !files.belongs(subject, fileId)) {
            throw new InvalidException(new Refusal("review.record.noScan").at("scanFileId"));
        }
        return fileId;
    }

    private StoredFile store(SubjectRef subject, Scan scan, Actor clerk) {
        try (InputStream content = scan.content().getInputStream()) {
            return files.storeBeside(subject, scan.name(), content, clerk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(OnPaper paper, Actor clerk) {
        if (!List.of(Move.AGREE, Move.DISAGREE).contains(paper.move())) {
            throw new InvalidException(new Refusal("review.record.move").at("move"));
        }
        if (paper.leaderId() == clerk.personId()) {
            throw new InvalidException(new Refusal("review.record.self").at("leaderId"));
        }
        if (paper.signedOn().isAfter(LocalDate.now(clock))) {
            throw new InvalidException(new Refusal("review.signedOn.future").at("signedOn"));
        }
        OpinionBook.limit("opinion", paper.opinion());
    }
}
