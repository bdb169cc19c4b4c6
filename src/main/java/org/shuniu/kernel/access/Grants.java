package org.shuniu.kernel.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.shuniu.kernel.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes who may know of a record, in the record's own transaction (知悉范围). */
@Component
public class Grants {
    private final JdbcClient jdbc;

    Grants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds principals (see {@link Principals}); those who know already stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void grant(SubjectRef subject, LocalDate sortDate, Collection<String> principals) {
        principals.stream().distinct().sorted().forEach(principal -> jdbc.sql("""
                        insert into access_grant (principal, subject_kind, sort_date, subject_id)
                        values (:principal, :kind, :sortDate, :id) on conflict do nothing""")
                .param("principal", principal)
                .param("kind", subject.kind())
                .param("sortDate", sortDate)
                .param("id", subject.id())
                .update());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(SubjectRef subject, String principal) {
        jdbc.sql("delete from access_grant where principal = :p and subject_kind = :kind and subject_id = :id")
                .param("p", principal)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .update();
    }

    /** Takes it from everybody but these; at least one stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepOnly(SubjectRef subject, Collection<String> principals) {
        jdbc.sql("""
                        delete from access_grant where subject_kind = :kind and subject_id = :id
                        and principal not in (:kept)""")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("kept", principals)
                .update();
    }

    /** Of those who know by name, only these stay; units, organs and roles stay as they are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepPersons(SubjectRef subject, Collection<Long> persons) {
        var kept = new ArrayList<String>(List.of(""));
        persons.stream().map(Principals::person).forEach(kept::add);
        jdbc.sql("""
                        delete from access_grant where subject_kind = :kind and subject_id = :id
                        and principal like 'p:%' and principal not in (:kept)""")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("kept", kept)
                .update();
    }
}
