package org.shuniu.kernel.access;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one visibility predicate: used by every list, detail, attachment, search, print, export, count and notice.
 * Lists put {@link #PREDICATE} into their SQL and bind {@code :principals} with {@link Principals#of}.
 */
@Component
@Transactional(readOnly = true)
public class Visibility {
    /**
     * SQL condition on a table aliased {@code s} whose {@code s.id} is the subject; bind {@code :principals} (text[])
     * and {@code :subjectKind}.
     */
    public static final String PREDICATE = """
            exists (select 1 from access_grant g where g.subject_kind = :subjectKind and g.subject_id = s.id
                    and g.principal in (:principals))""";

    private final JdbcClient jdbc;

    Visibility(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean canSee(Actor actor, SubjectRef subject) {
        return isGranted(Principals.of(actor), subject);
    }

    /**
     * Whether he may also know how it was made (经办过程): drafts, opinions, findings. Those who were told themselves
     * may, by name, unit or role; an organ that received the finished paper, or may read it because it is disclosed,
     * may not.
     */
    public boolean canSeeMaking(Actor actor, SubjectRef subject) {
        return isGranted(Principals.own(actor), subject);
    }

    private boolean isGranted(List<String> principals, SubjectRef subject) {
        if (principals.isEmpty()) {
            return false;
        }
        return jdbc.sql("""
                        select exists (select 1 from access_grant where subject_kind = :kind and subject_id = :id
                                       and principal in (:principals))""")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("principals", principals)
                .query(Boolean.class)
                .single();
    }

    /** Answers 404 for what this person may not know of. */
    public void require(Actor actor, SubjectRef subject) {
        if (!canSee(actor, subject)) {
            throw new NotFoundException();
        }
    }

    /** Answers 404 for how something was made to those who may know the finished paper only. */
    public void requireMaking(Actor actor, SubjectRef subject) {
        if (!canSeeMaking(actor, subject)) {
            throw new NotFoundException();
        }
    }
}
