package org.shuniu.supervision.domain.instruction;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Loads instructions for a change; lists read projections. */
public interface InstructionRepository extends JpaRepository<Instruction, Long> {
    /** Instructions that stand on this record. */
    @Query(
            "select i.id from Instruction i where i.paper.paperKind = :kind and i.paper.paperId = :id order by i.id desc")
    List<Long> findIdsOnPaper(String kind, long id);
}
