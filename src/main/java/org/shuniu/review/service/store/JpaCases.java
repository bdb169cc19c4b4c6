package org.shuniu.review.service.store;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.review.domain.Cases;
import org.shuniu.review.domain.Opinion;
import org.shuniu.review.domain.ReviewCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JpaCases implements Cases {
    private final EntityManager entities;
    private final JdbcClient jdbc;

    JpaCases(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    private record Locked(long id, int version) {}

    @Override
    public Optional<ReviewCase> lockOpen(SubjectRef subject) {
        return jdbc.sql("""
                        select id, version from review_case
                        where subject_kind = :kind and subject_id = :id and status = 'OPEN' for update""")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(Locked.class)
                .optional()
                .map(this::fresh);
    }

    /** The entity may have been read without the lock earlier in this transaction, and be stale by now. */
    private ReviewCase fresh(Locked locked) {
        ReviewCase found = entities.find(ReviewCase.class, locked.id());
        if (found.version() != locked.version()) {
            entities.refresh(found);
        }
        return whole(found);
    }

    /** Steps first, so that items point at the steps themselves and not at proxies of them. */
    private static ReviewCase whole(ReviewCase found) {
        found.steps();
        found.items();
        return found;
    }

    @Override
    public Optional<ReviewCase> latest(SubjectRef subject) {
        return jdbc.sql("""
                        select id from review_case where subject_kind = :kind and subject_id = :id
                        order by id desc limit 1""")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(Long.class)
                .optional()
                .map(id -> whole(entities.find(ReviewCase.class, id)));
    }

    @Override
    public void open(ReviewCase reviewCase) {
        SubjectRef subject = reviewCase.subject();
        // Waits for another submission under way, without an error that would spoil the transaction.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:subject, 0))")
                .param("subject", "review:" + subject)
                .query((row, number) -> 1)
                .single();
        if (lockOpen(subject).isPresent()) {
            throw new ConflictException(new Refusal("review.conflict.alreadySubmitted"));
        }
        entities.persist(reviewCase);
        entities.flush();
    }

    @Override
    public void sync() {
        entities.flush();
    }

    @Override
    public void write(Opinion opinion) {
        entities.flush();
        entities.persist(opinion);
        entities.flush();
        // What was given is no draft any more.
        jdbc.sql("""
                        delete from opinion_draft d using opinion o where o.id = :id and d.step_id = o.step_id
                        and d.person_id = o.person_id and o.move in ('AGREE', 'DISAGREE', 'RETURN')""").param("id", opinion.id()).update();
    }
}
