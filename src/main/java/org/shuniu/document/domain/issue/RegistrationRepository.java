package org.shuniu.document.domain.issue;

import java.util.List;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.DocumentKind;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Entries of the registry book. */
public interface RegistrationRepository extends JpaRepository<Registration, Long> {
    /** The series of such papers of the issuer, the latest first. */
    @Query("""
            select r.seriesId from Registration r, Document d
            where d.id = r.documentId and d.addressing.issuerId = :issuer and d.addressing.kind = :kind
            and d.addressing.direction = :direction order by r.documentId desc""")
    List<Long> seriesOf(long issuer, DocumentKind kind, Direction direction, Limit limit);
}
