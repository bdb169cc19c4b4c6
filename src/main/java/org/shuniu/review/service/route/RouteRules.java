package org.shuniu.review.service.route;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.Mode;
import org.shuniu.review.StepKind;
import org.shuniu.review.domain.StepPlan;
import org.shuniu.review.domain.Who;
import org.shuniu.review.service.ReviewedSubjects;
import org.shuniu.review.service.Words;
import org.springframework.stereotype.Component;

/** What a route may look like, and who may change it. */
@Component
class RouteRules {
    private final ReviewedSubjects subjects;
    private final Directory directory;

    RouteRules(ReviewedSubjects subjects, Directory directory) {
        this.subjects = subjects;
        this.directory = directory;
    }

    void requireManager(Actor actor) {
        if (!actor.has(Role.PROCESS_MANAGER)) {
            throw new RefusedException(new Refusal("review.refused.role", Words.role(Role.PROCESS_MANAGER.name())));
        }
    }

    /** The draft of the own organ; templates and versions in use are not changed but copied. */
    void requireOwnDraft(RouteRow route, Actor actor) {
        requireManager(actor);
        if (route.organId() == null || route.organId() != actor.organId()) {
            throw new NotFoundException();
        }
        if (!route.isDraft()) {
            throw new RefusedException(new Refusal("review.refused.routeInUse"));
        }
    }

    List<StepKind> kinds(String subjectKind) {
        return subjects.stepKinds(subjectKind);
    }

    boolean isRequired(String subjectKind, String kind) {
        return kinds(subjectKind).stream().anyMatch(known -> known.code().equals(kind) && known.required());
    }

    /** Every required step, each step once, all in the order in which the subject knows them. */
    void check(String subjectKind, List<StepPlan> plans, long organId) {
        List<String> known = kinds(subjectKind).stream().map(StepKind::code).toList();
        var seen = new HashSet<String>();
        for (StepPlan plan : plans) {
            if (!known.contains(plan.kind())) {
                throw invalid("kind", "review.route.kind.unknown");
            }
            if (!seen.add(plan.kind())) {
                throw new InvalidException(new Refusal("review.route.kind.twice", Words.step(plan.kind())).at("kind"));
            }
            checkEverybody(subjectKind, plan);
            checkParam(plan, organId);
        }
        checkNamed(subjectKind, plans);
        checkRequired(subjectKind, plans);
    }

    /** Handlers named by the step before need one that is always there; the drafter names nobody. */
    private void checkNamed(String subjectKind, List<StepPlan> plans) {
        boolean preceded = false;
        for (StepPlan plan : plans) {
            if (plan.who() == Who.CHOSEN_BY_PREVIOUS && !preceded) {
                throw invalid("who", "review.route.who.noPrevious");
            }
            preceded = preceded || isRequired(subjectKind, plan.kind());
        }
    }

    private void checkRequired(String subjectKind, List<StepPlan> plans) {
        var order = kinds(subjectKind).stream().map(StepKind::code).toList();
        var present = plans.stream().map(StepPlan::kind).toList();
        kinds(subjectKind).stream()
                .filter(kind -> kind.required() && !present.contains(kind.code()))
                .findFirst()
                .ifPresent(kind -> {
                    throw refused("review.refused.requiredStep", kind.code());
                });
        for (int i = 1; i < present.size(); i++) {
            if (order.indexOf(present.get(i)) < order.indexOf(present.get(i - 1))) {
                throw refused("review.refused.requiredOrder", present.get(i));
            }
        }
    }

    /** Where the subject waits for everybody whom it names, the route cannot ask others, or fewer. */
    private void checkEverybody(String subjectKind, StepPlan plan) {
        boolean everybody =
                kinds(subjectKind).stream().anyMatch(kind -> kind.code().equals(plan.kind()) && kind.everybody());
        if (everybody && plan.who() != Who.CHOSEN) {
            throw new InvalidException(new Refusal("review.route.who.bySubject", Words.step(plan.kind())).at("who"));
        }
        if (everybody && plan.mode() != Mode.ALL) {
            throw new InvalidException(new Refusal("review.route.mode.everybody", Words.step(plan.kind())).at("mode"));
        }
    }

    private void checkParam(StepPlan plan, long organId) {
        switch (plan.who()) {
            case ROLE_IN_ORGAN -> {
                if (!isRole(plan.param())) {
                    throw invalid("param", "review.route.role.required");
                }
            }
            case PERSON, POST -> {
                if (!isColleague(plan, organId)) {
                    throw invalid("param", "review.person.notColleague");
                }
            }
            default -> {}
        }
    }

    private static boolean isRole(@Nullable String name) {
        return List.of(Role.values()).stream().anyMatch(role -> role.name().equals(name) && !role.isAdministrator());
    }

    private boolean isColleague(StepPlan plan, long organId) {
        String param = plan.param();
        if (param == null || !param.matches("\\d{1,18}")) {
            return false;
        }
        long id = Long.parseLong(param);
        return directory.colleagues(organId, "", 10_000).stream().anyMatch(card -> switch (plan.who()) {
            case PERSON -> card.personId() == id;
            default -> card.postId() == id;
        });
    }

    private static InvalidException invalid(String field, String key) {
        return new InvalidException(new Refusal(key).at(field));
    }

    private static RefusedException refused(String key, String kind) {
        return new RefusedException(new Refusal(key, Words.step(kind)).from("review.source.required"));
    }
}
