package org.shuniu.review.service;

import java.util.List;
import java.util.stream.Stream;
import org.shuniu.identity.Delegation;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.WorkItemView;

/**
 * Whose items somebody may handle today: the own ones, and those of the persons he stands in for. A delegation that is
 * limited to a role covers the steps of that role only (ORG-14).
 */
public record Coverage(long personId, List<Delegation> delegations, ReviewedSubjects subjects) {

    /** Everybody of whose items there may be some, the person first. */
    public List<Long> persons() {
        return with(delegations.stream());
    }

    /** Those all of whose items are covered, the person first. */
    public List<Long> whole() {
        return with(delegations.stream().filter(delegation -> delegation.scope() == null));
    }

    private List<Long> with(Stream<Delegation> some) {
        return Stream.concat(Stream.of(personId), some.map(Delegation::principalId))
                .distinct()
                .toList();
    }

    /** Steps covered of everybody else: {@code 12:DOCUMENT:SIGNING} for a person, a kind of subject and of step. */
    public List<String> steps() {
        return delegations.stream()
                .filter(delegation -> delegation.scope() != null)
                .flatMap(delegation -> subjects.kinds().stream().flatMap(kind -> subjects.stepKinds(kind).stream()
                        .filter(step -> step.defaultRole()
                                .filter(role -> covers(delegation, role))
                                .isPresent())
                        .map(step -> delegation.principalId() + ":" + kind + ":" + step.code())))
                .toList();
    }

    public boolean covers(WorkItemView item) {
        return item.personId() == personId
                || delegations.stream()
                        .anyMatch(delegation -> delegation.principalId() == item.personId()
                                && covers(
                                        delegation, item.subject(), item.step().kind()));
    }

    boolean covers(Delegation delegation, SubjectRef subject, String stepKind) {
        return delegation.scope() == null
                || subjects.kind(subject, stepKind)
                        .defaultRole()
                        .filter(role -> covers(delegation, role))
                        .isPresent();
    }

    /** The 主要负责人 signs at the step of the leaders. */
    private static boolean covers(Delegation delegation, Role role) {
        return delegation.covers(role) || delegation.scope() == Role.PRINCIPAL && role == Role.LEADER;
    }
}
