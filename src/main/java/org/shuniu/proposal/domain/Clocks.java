package org.shuniu.proposal.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rounds, their limits and what came of them. */
@Embeddable
public class Clocks {
    private int round = 1;
    private @Nullable LocalDate assignedOn;

    @Embedded
    private @Nullable Term term;

    private @Nullable LocalDate originalDueOn;
    private @Nullable String wideReason;

    @Embedded
    private @Nullable Extension extension;

    private @Nullable LocalDate repliedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    void start(Term limit, @Nullable String reason) {
        assignedOn = limit.countedFrom();
        wideReason = reason;
        set(limit);
    }

    private void set(Term limit) {
        term = limit;
        originalDueOn = limit.dueOn();
    }

    void ask(Extension asked) {
        extension = asked;
    }

    void extend(Term longer) {
        term = longer;
        extension = null;
    }

    void refuseExtension() {
        extension = null;
    }

    void stop(LocalDate on) {
        repliedOn = on;
        extension = null;
    }

    void rate(Verdict given) {
        verdict = given;
    }

    void again(Term next) {
        verdict = Verdict.UNSATISFIED;
        round++;
        repliedOn = null;
        set(next);
    }

    void recount(Term counted) {
        boolean original = term != null && term.dueOn().equals(originalDueOn);
        term = counted;
        originalDueOn = original ? counted.dueOn() : originalDueOn;
    }

    public int round() {
        return round;
    }

    public @Nullable LocalDate assignedOn() {
        return assignedOn;
    }

    public @Nullable Term term() {
        return term;
    }

    /** As it was before an extension. */
    public @Nullable LocalDate originalDueOn() {
        return originalDueOn;
    }

    /** Why the limit is longer than usual; given beforehand. */
    public @Nullable String wideReason() {
        return wideReason;
    }

    public @Nullable Extension extension() {
        return extension;
    }

    public @Nullable LocalDate repliedOn() {
        return repliedOn;
    }

    public @Nullable Verdict verdict() {
        return verdict;
    }
}
