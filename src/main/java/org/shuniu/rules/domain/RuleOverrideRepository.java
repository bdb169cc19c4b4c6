package org.shuniu.rules.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Requests to lift a rule for one record. */
public interface RuleOverrideRepository extends JpaRepository<RuleOverride, Long> {
    @Query(
            "select o.rule from RuleOverride o where o.subjectKind = :kind and o.subjectId = :id and o.status = 'APPROVED'")
    List<String> liftedRules(String kind, long id);

    @Query("select o from RuleOverride o where o.subjectKind = :kind and o.subjectId = :id order by o.id")
    List<RuleOverride> of(String kind, long id);
}
