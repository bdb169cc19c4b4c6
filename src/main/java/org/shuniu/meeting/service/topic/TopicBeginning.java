package org.shuniu.meeting.service.topic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.basis.Bases;
import org.shuniu.kernel.basis.Basis;
import org.shuniu.kernel.basis.BasisTaken;
import org.shuniu.kernel.basis.BasisTaker;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.TopicId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Topics that begin from a record of another module: prefilled with its words, and linked with it both ways. */
@Service
@Transactional
public class TopicBeginning implements BasisTaker {
    private final TopicService topics;
    private final TopicPolicy policy;
    private final Bases bases;
    private final Surroundings around;

    TopicBeginning(TopicService topics, TopicPolicy policy, Bases bases, Surroundings around) {
        this.topics = topics;
        this.policy = policy;
        this.bases = bases;
        this.around = around;
    }

    /** Where it is kept, who may know, who is told, and when. */
    @org.springframework.stereotype.Component("topicBeginningSurroundings")
    record Surroundings(JdbcClient jdbc, Visibility visibility, ApplicationEventPublisher events, OfficeTime time) {}

    @Override
    public String kind() {
        return TopicId.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> address(SubjectRef basis, Actor actor) {
        return policy.refusalToPropose(actor).isEmpty() ? Optional.of("/topics/new?from=" + basis) : Optional.empty();
    }

    /** The blank form with the words of the record, if one is named. */
    @Transactional(readOnly = true)
    public DescribeTopic begun(@Nullable String from, Actor actor) {
        return bases.named(from, actor)
                .map(basis -> DescribeTopic.founded(basis.title(), basis.summary(), basis.text()))
                .orElseGet(DescribeTopic::blank);
    }

    /** @param from name of the record it begins from; null for most topics */
    public TopicId propose(DescribeTopic command, @Nullable String from, Actor actor) {
        var basis = bases.named(from, actor);
        var id = topics.propose(command, actor);
        basis.ifPresent(found -> keep(id, found, command.title(), actor));
        return id;
    }

    private void keep(TopicId id, Basis basis, String title, Actor actor) {
        around.jdbc()
                .sql("""
                        insert into meeting_topic_basis (topic_id, subject_kind, subject_id, title, address)
                        values (:topic, :kind, :subject, :title, :link)""")
                .param("topic", id.value())
                .param("kind", basis.subject().kind())
                .param("subject", basis.subject().id())
                .param("title", basis.title())
                .param("link", basis.link())
                .update();
        around.events()
                .publishEvent(new BasisTaken(
                        basis.subject(),
                        id.subject(),
                        title,
                        id.link(),
                        actor,
                        around.time().now()));
    }

    /** What a topic began from; who may not know of that record reads its kind only. */
    @Transactional(readOnly = true)
    public Optional<Founded> of(TopicId id, Actor actor) {
        around.visibility().require(actor, id.subject());
        return around.jdbc()
                .sql("select * from meeting_topic_basis where topic_id = :topic")
                .param("topic", id.value())
                .query((row, number) -> {
                    var subject = new SubjectRef(row.getString("subject_kind"), row.getLong("subject_id"));
                    boolean known = around.visibility().canSee(actor, subject);
                    return new Founded(
                            subject.kind(),
                            known ? row.getString("title") : null,
                            known ? row.getString("address") : null);
                })
                .optional();
    }

    /** A record as the page of the topic names it. */
    public record Founded(
            String kind, @Nullable String title, @Nullable String link) {}
}
