package org.shuniu.review.service.move;

import java.util.List;
import java.util.stream.Collectors;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.Move;
import org.shuniu.review.domain.Who;
import org.shuniu.review.service.CaseDesk;
import org.shuniu.review.service.MovePolicy;
import org.shuniu.review.service.Run;
import org.shuniu.review.service.SignerChoice;
import org.springframework.stereotype.Component;

/** 由上一环节指定: the handler says who comes next, before he agrees. */
@Component
class NextHandlers {
    private final CaseDesk desk;
    private final MovePolicy policy;
    private final SignerChoice choice;

    NextHandlers(CaseDesk desk, MovePolicy policy, SignerChoice choice) {
        this.desk = desk;
        this.policy = policy;
        this.choice = choice;
    }

    void choose(SubjectRef subject, List<Long> persons, Actor actor) {
        Run run = desk.begin(subject, actor);
        policy.require(Move.AGREE, run.reviewCase(), actor);
        persons.forEach(
                person -> choice.requireColleague(person, run.reviewCase().organId()));
        run.reviewCase().steps().stream()
                .filter(step -> step.position() > run.step().position() && step.who() == Who.CHOSEN_BY_PREVIOUS)
                .findFirst()
                .ifPresent(step -> step.choose(
                        persons.stream().distinct().map(String::valueOf).collect(Collectors.joining(","))));
    }
}
