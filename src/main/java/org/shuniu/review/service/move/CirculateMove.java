package org.shuniu.review.service.move;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.review.Move;
import org.shuniu.review.domain.Readers;
import org.shuniu.review.service.CaseDesk;
import org.shuniu.review.service.MovePolicy;
import org.shuniu.review.service.OpinionBook;
import org.shuniu.review.service.Run;
import org.shuniu.review.service.SignerChoice;
import org.springframework.stereotype.Component;

/** 传阅: copies to read; the step and its items stay as they are. */
@Component
public class CirculateMove {
    private final CaseDesk desk;
    private final MovePolicy policy;
    private final SignerChoice colleagues;
    private final Readers readers;
    private final OpinionBook opinions;

    public CirculateMove(
            CaseDesk desk, MovePolicy policy, SignerChoice colleagues, Readers readers, OpinionBook opinions) {
        this.desk = desk;
        this.policy = policy;
        this.colleagues = colleagues;
        this.readers = readers;
        this.opinions = opinions;
    }

    public void circulate(SubjectRef subject, List<Long> personIds, String note, Actor actor) {
        OpinionBook.limit("note", note);
        opinions.requireUnmarked("note", note, actor);
        if (personIds.isEmpty()) {
            throw new InvalidException(new Refusal("review.person.required").at("personIds"));
        }
        Run run = desk.begin(subject, actor);
        policy.require(Move.CIRCULATE, run.reviewCase(), actor);
        Set<Long> persons = new LinkedHashSet<>(personIds);
        persons.forEach(person -> colleagues.requireColleague(person, actor.organId()));
        persons.forEach(person -> readers.send(run.reviewCase(), person, note, actor, run.at()));
        desk.settle(run, Move.CIRCULATE, Move.CIRCULATE.name(), persons);
    }
}
