package org.shuniu.review.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.review.Move;
import org.shuniu.review.domain.CaseStep;
import org.shuniu.review.domain.Cases;
import org.shuniu.review.domain.Opinion;
import org.shuniu.review.domain.Signer;
import org.shuniu.review.domain.WorkItem;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;

/** Writes opinions in the transaction of the move. */
@Component
public class OpinionBook {
    /** Longest opinion, in characters. */
    public static final int LONGEST = 4000;

    private static final Set<Move> OPINIONS = EnumSet.of(Move.AGREE, Move.DISAGREE, Move.RECORD);

    private final Cases cases;
    private final SecrecyGuard secrecy;
    private final Clock clock;

    public OpinionBook(Cases cases, SecrecyGuard secrecy, Clock clock) {
        this.cases = cases;
        this.secrecy = secrecy;
        this.clock = clock;
    }

    /** A reason that must be given. */
    public static void require(String field, String text) {
        if (text.isBlank()) {
            throw new InvalidException(new Refusal("review." + field + ".required").at(field));
        }
        limit(field, text);
    }

    public static void limit(String field, String text) {
        if (text.length() > LONGEST) {
            throw new InvalidException(new Refusal("review.opinion.long", LONGEST).at(field));
        }
    }

    public void write(Run run, CaseStep step, @Nullable WorkItem item, Move move, String text) {
        Actor actor = run.actor();
        save(
                run,
                step,
                item,
                new Opinion.Words(
                        move,
                        actor.personId(),
                        actor.signature(),
                        actor.unitName(),
                        text,
                        run.at(),
                        day(run.at()),
                        null));
    }

    /** Only when there are words: 撤回, 转办 and the like need no opinion. */
    public void note(Run run, CaseStep step, @Nullable WorkItem item, Move move, String text) {
        limit("reason", text);
        if (!text.isBlank()) {
            write(run, step, item, move, text);
        }
    }

    /** 代录: the leader's words, the clerk's hand. */
    public void record(Run run, WorkItem item, Move move, String text, LocalDate signedOn, @Nullable Long scan) {
        Signer leader = item.signer();
        save(
                run,
                item.step(),
                item,
                new Opinion.Words(
                        move,
                        leader.personId(),
                        leader.personName(),
                        leader.unitName(),
                        text,
                        run.at(),
                        signedOn,
                        new Opinion.Record(run.actor().personId(), run.actor().name(), scan)));
    }

    /** Words that carry a secrecy mark are refused before anything is stored (SEC-01, R23). */
    public void requireUnmarked(String field, String text, Actor actor) {
        secrecy.requireUnmarked(field, text, actor);
    }

    private void save(Run run, CaseStep step, @Nullable WorkItem item, Opinion.Words words) {
        requireUnmarked(OPINIONS.contains(words.move()) ? "opinion" : "reason", words.text(), run.actor());
        cases.write(new Opinion(run.reviewCase(), step, item, words));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
