package org.shuniu.duty.domain.swap;

import java.util.Collection;
import org.springframework.data.jpa.repository.JpaRepository;

/** Loads swaps for a change. */
public interface ShiftSwapRepository extends JpaRepository<ShiftSwap, Long> {
    boolean existsByShiftIdAndAskerIdAndStatusIn(long shiftId, long askerId, Collection<SwapStatus> open);
}
