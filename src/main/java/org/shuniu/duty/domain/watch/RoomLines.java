package org.shuniu.duty.domain.watch;

import java.util.List;
import org.shuniu.duty.domain.line.DutyLine;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The numbers under which a room is reached. */
public interface RoomLines extends Repository<DutyLine, Long> {
    @Query("select l from DutyLine l where l.roomId = :room and l.open order by l.id")
    List<DutyLine> of(long room);
}
