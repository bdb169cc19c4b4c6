package org.shuniu.review.service.move;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.service.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 批量改派: all open items of a person, each in a transaction of its own so that one refusal stops no other. */
@Service
public class MassReassignment {
    private static final int MANY = 2_000;

    private final JdbcClient jdbc;
    private final ReassignMove reassign;
    private final Directory directory;
    private final TransactionTemplate each;

    MassReassignment(
            JdbcClient jdbc, ReassignMove reassign, Directory directory, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.reassign = reassign;
        this.each = new TransactionTemplate(transactions);
    }

    /** From whom, to whom, why. */
    public record ReassignAll(
            @NotNull(message = "{review.person.required}") @Nullable
            Long fromPersonId,

            @NotNull(message = "{review.person.required}") @Nullable
            Long personId,

            @NotBlank(message = "{review.reason.required}") @Size(max = 4000, message = "{review.reason.long}")
            String text) {
        public static ReassignAll blank() {
            return new ReassignAll(null, null, "");
        }
    }

    /** How many were reassigned and how many could not be. */
    public record Result(int done, int refused) {}

    public Result reassign(ReassignAll command, Actor actor) {
        requireManager(actor);
        Long from = command.fromPersonId();
        Long to = command.personId();
        if (from == null || to == null) {
            throw new InvalidException(new Refusal("review.person.required").at("personId"));
        }
        if (from.equals(to)) {
            throw new InvalidException(new Refusal("review.reassign.same").at("personId"));
        }
        int done = 0;
        List<SubjectRef> subjects = subjects(from, actor);
        for (SubjectRef subject : subjects) {
            done += one(subject, from, to, command.text(), actor);
        }
        return new Result(done, subjects.size() - done);
    }

    /** Colleagues to choose from. */
    public List<PostCard> people(Actor actor) {
        requireManager(actor);
        return directory.colleagues(actor.organId(), "", MANY);
    }

    private static void requireManager(Actor actor) {
        if (!actor.has(Role.PROCESS_MANAGER)) {
            throw new RefusedException(new Refusal("review.refused.role", Words.role(Role.PROCESS_MANAGER.name())));
        }
    }

    private int one(SubjectRef subject, long from, long to, String reason, Actor actor) {
        try {
            each.executeWithoutResult(status -> reassign.reassign(subject, from, to, reason, actor));
            return 1;
        } catch (RefusedException | ConflictException e) {
            return 0;
        }
    }

    private List<SubjectRef> subjects(long person, Actor actor) {
        return jdbc.sql("""
                        select distinct c.subject_kind kind, c.subject_id id from work_item i
                        join review_case c on c.id = i.case_id and c.status = 'OPEN'
                        where i.person_id = :person and i.status in ('OPEN', 'WAITING') and c.organ_id = :organ
                        order by 1, 2 limit 1000""")
                .param("person", person)
                .param("organ", actor.organId())
                .query(SubjectRef.class)
                .list();
    }
}
