package org.shuniu.review.service.move;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.springframework.stereotype.Component;

/** 代录: a clerk enters what a leader signed on paper; the leader may confirm it later. */
@Component
public class RecordMove {
    private final CaseDesk desk;
    private final MovePolicy policy;
    private final OpinionBook opinions;
    private final Directory directory;
    private final Clock clock;

    public RecordMove(CaseDesk desk, MovePolicy policy, OpinionBook opinions, Directory directory, Clock clock) {
        this.desk = desk;
        this.policy = policy;
        this.opinions = opinions;
        this.directory = directory;
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

    public void record(SubjectRef subject, OnPaper paper, Actor clerk) {
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
        opinions.record(run, item, paper.move(), paper.opinion(), paper.signedOn(), paper.scanFileId());
        // The subject hears of the leader, who signed; the trail of the clerk, who typed.
        run.actAs(directory.actor(item.personId(), item.signer().postId()).orElse(clerk));
        reviewCase.round(item.step()).finish(item, paper.move(), run.at());
        desk.goOn(run, item.step());
        run.actAs(clerk);
        desk.settle(run, Move.RECORD);
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
