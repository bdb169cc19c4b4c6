package org.shuniu.meeting.service.demo;

import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.meeting.domain.topic.Topic;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.shuniu.meeting.service.MeetingPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who does what in the demo office's story of topics. */
@Component
class AgendaDemoCast {
    private final JdbcClient jdbc;
    private final Directory directory;
    private final MeetingPeople people;

    AgendaDemoCast(JdbcClient jdbc, Directory directory, MeetingPeople people) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.people = people;
    }

    Actor account(String account) {
        long id = jdbc.sql("select id from person where account = :account")
                .param("account", account)
                .query(Long.class)
                .single();
        return directory.actor(id, null).orElseThrow();
    }

    /** Whose duty this step is. */
    Actor hand(Topic topic, TopicAction action) {
        long government = topic.origin().governmentId();
        return switch (action) {
            case SUBMIT -> first(Role.LEADER, topic.origin().organId());
            case FIND_LAWFUL -> first(Role.LEGAL_REVIEWER, office(government));
            case ACCEPT, SEND_BACK -> first(Role.MEETING_OFFICER, office(government));
            case PASS, SETTLE -> first(Role.SECRETARY, office(government));
            default -> first(Role.PRINCIPAL, government);
        };
    }

    long government(Actor actor) {
        return people.government(actor.organId());
    }

    private long office(long government) {
        return people.office(government).orElse(government);
    }

    private Actor first(Role role, long organ) {
        return directory.holders(role, organ).stream()
                .filter(post -> post.organId() == organ)
                .findFirst()
                .flatMap(post -> directory.actor(post.personId(), post.postId()))
                .orElseThrow();
    }
}
