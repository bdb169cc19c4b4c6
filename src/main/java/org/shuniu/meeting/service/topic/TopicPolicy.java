package org.shuniu.meeting.service.topic;

import java.util.Optional;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.meeting.domain.topic.Topic;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.shuniu.meeting.service.MeetingPeople;
import org.springframework.stereotype.Component;

/** One answer for the button and the command: may this person take this step of the topic now, and if not, why. */
@Component
public class TopicPolicy {
    private final Directory directory;
    private final MeetingPeople people;

    TopicPolicy(Directory directory, MeetingPeople people) {
        this.directory = directory;
        this.people = people;
    }

    Optional<Refusal> refusalToPropose(Actor actor) {
        return unless(isClerk(actor), "meeting.topic.refused.notClerk");
    }

    /** The topic is in another phase: somebody moved first. */
    Optional<Refusal> outOfOrder(Topic topic, TopicAction action) {
        return unless(action.startsFrom(topic.status()), "meeting.topic.refused.phase." + topic.status());
    }

    Optional<Refusal> refusal(Actor actor, Topic topic, TopicAction action) {
        return outOfOrder(topic, action).or(() -> duty(actor, topic, action));
    }

    private Optional<Refusal> duty(Actor actor, Topic topic, TopicAction action) {
        return switch (action) {
            case EDIT -> unless(isOfOrgan(actor, topic) && isClerk(actor), "meeting.topic.refused.notUnit");
            case SUBMIT -> unless(leads(actor, topic), "meeting.topic.refused.notLeader");
            case WITHDRAW ->
                unless(
                        leads(actor, topic) || topic.origin().proposerId() == actor.personId(),
                        "meeting.topic.refused.notUnit");
            case FIND_LAWFUL ->
                unless(topic.content().legal(), "meeting.topic.refused.noLegality")
                        .or(() -> unless(
                                isOfOffice(actor, topic, Role.LEGAL_REVIEWER), "meeting.topic.refused.notLegal"));
            case ACCEPT ->
                unless(people.isOfficer(actor, topic.origin().governmentId()), "meeting.topic.refused.notOfficer")
                        .or(() -> unless(
                                !topic.content().legal() || topic.lawfulOn() != null,
                                "meeting.topic.refused.legalityFirst"));
            case SEND_BACK -> sendBack(actor, topic);
            case PASS, SETTLE -> coordinated(actor, topic, action);
            case REOPEN -> reopen(actor, topic);
            case APPROVE ->
                unless(topic.approvedOn() == null, "meeting.topic.refused.approved")
                        .or(() -> unless(heads(actor, topic), "meeting.topic.refused.notPrincipal"));
            case ALLOW_LATE ->
                unless(!topic.isLateAllowed(), "meeting.topic.refused.approved")
                        .or(() -> unless(heads(actor, topic), "meeting.topic.refused.notPrincipal"));
            case LIST, UNLIST, RELEASE, DECIDE -> Optional.of(new Refusal("meeting.topic.refused.onAgenda"));
        };
    }

    /** What came of the coordination meeting where the topic stood on no agenda of its own. */
    private Optional<Refusal> coordinated(Actor actor, Topic topic, TopicAction action) {
        return unless(!action.isOfAgenda(topic.status()), "meeting.topic.refused.onAgenda")
                .or(() -> unless(isOfOffice(actor, topic, Role.SECRETARY), "meeting.topic.refused.notSecretary"));
    }

    private static Optional<Refusal> reopen(Actor actor, Topic topic) {
        var outcome = topic.outcome();
        return unless(outcome != null && outcome.comesAgain(), "meeting.topic.refused.final")
                .or(() -> unless(isOfOrgan(actor, topic) && isClerk(actor), "meeting.topic.refused.notUnit"));
    }

    /** Whoever has it in hand sends it back. */
    private Optional<Refusal> sendBack(Actor actor, Topic topic) {
        boolean may =
                switch (topic.status()) {
                    case SCREENING ->
                        people.isOfficer(actor, topic.origin().governmentId())
                                || topic.content().legal() && isOfOffice(actor, topic, Role.LEGAL_REVIEWER);
                    case COORDINATING -> isOfOffice(actor, topic, Role.SECRETARY);
                    default -> heads(actor, topic);
                };
        return unless(may, "meeting.topic.refused.notInHand");
    }

    /** Head of the government, or who stands in for him or her. */
    boolean heads(Actor actor, Topic topic) {
        return heads(actor, topic.origin().governmentId());
    }

    public boolean heads(Actor actor, long governmentId) {
        return directory.holders(Role.PRINCIPAL, governmentId).stream()
                .filter(post -> post.organId() == governmentId)
                .map(PostCard::personId)
                .anyMatch(person -> isOrStandsFor(actor, person));
    }

    /** This person, or a delegate of his or hers. */
    public static boolean isOrStandsFor(Actor actor, long person) {
        var behalf = actor.onBehalf();
        return actor.personId() == person
                || actor.standsInFor().contains(person)
                || behalf != null && behalf.personId() == person;
    }

    private boolean isOfOffice(Actor actor, Topic topic, Role role) {
        return actor.has(role)
                && people.office(topic.origin().governmentId())
                        .filter(office -> office == actor.organId())
                        .isPresent();
    }

    private static boolean leads(Actor actor, Topic topic) {
        return isOfOrgan(actor, topic) && actor.has(Role.LEADER);
    }

    private static boolean isClerk(Actor actor) {
        return actor.has(Role.DRAFTER) || actor.has(Role.MEETING_LIAISON);
    }

    private static boolean isOfOrgan(Actor actor, Topic topic) {
        return !actor.isAdministrator() && actor.organId() == topic.origin().organId();
    }

    private static Optional<Refusal> unless(boolean fulfilled, String key) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key));
    }
}
