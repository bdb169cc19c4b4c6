package org.shuniu.rules.domain;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Requests to lift a rule for one record. */
public interface RuleOverrideRepository extends JpaRepository<RuleOverride, Long> {
    @Query(
            "select o.rule from RuleOverride o where o.subjectKind = :kind and o.subjectId = :id and o.status = 'APPROVED'")
    List<String> liftedRules(String kind, long id);

    @Query("select o from RuleOverride o where o.subjectKind = :kind and o.subjectId = :id order by o.id")
    List<RuleOverride> of(String kind, long id);

    /** Open ones first, then the newest. */
    @Query(nativeQuery = true, value = """
                    select o.* from rule_override o where exists (select 1 from access_grant g
                     where g.subject_kind = o.subject_kind and g.subject_id = o.subject_id
                       and g.principal in (:principals))
                     order by (o.status = 'REQUESTED') desc, o.requested_at desc, o.id desc""", countQuery = """
                    select count(*) from rule_override o where exists (select 1 from access_grant g
                     where g.subject_kind = o.subject_kind and g.subject_id = o.subject_id
                       and g.principal in (:principals))""")
    Page<RuleOverride> visibleTo(List<String> principals, Pageable page);
}
