package org.shuniu.supervision.service.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Component;

/** The matters behind a number of the board, by the board's own statement, so that no other count can differ. */
@Component
public class BoardCells {
    private static final List<String> WORST = List.of("GREY", "GREEN", "YELLOW", "RED");

    private final BoardReach reach;

    BoardCells(BoardReach reach) {
        this.reach = reach;
    }

    /** A condition on a matter {@code s}; binds {@code :today} and what {@link #params} holds. */
    public String where(BoardCell cell) {
        var sql = new StringBuilder("s.id in (").append(BoardSql.facts(scope(cell), BoardSql.OPEN));
        if (cell.unit() != null) {
            sql.append("select matter_id from fact where unit_id = :cellUnit and light ")
                    .append(cell.light() == null ? "is not null" : "= :cellLight");
        } else {
            sql.append("select matter_id from fact where ")
                    .append(leader(cell))
                    .append(" group by matter_id having max(" + BoardSql.RANK + ") filter (where not passed_on) ")
                    .append(cell.light() == null ? "is not null" : "= :cellRank");
        }
        return sql.append(')').toString();
    }

    private static String leader(BoardCell cell) {
        if (Boolean.TRUE.equals(cell.noLeader())) {
            return "leader_id is null";
        }
        return cell.leader() == null ? "true" : "leader_id = :cellLeader";
    }

    /** 403 for figures that are not this reader's. */
    public Map<String, Object> params(BoardCell cell, Actor actor) {
        var params = new LinkedHashMap<>(reach.params(reach.chosen(scope(cell), actor), actor));
        if (cell.unit() != null) {
            params.put("cellUnit", cell.unit());
        }
        if (cell.leader() != null) {
            params.put("cellLeader", cell.leader());
        }
        if (cell.light() != null) {
            params.put("cellLight", cell.light().name());
            params.put("cellRank", WORST.indexOf(cell.light().name()) + 1);
        }
        return params;
    }

    private static BoardScope scope(BoardCell cell) {
        return Objects.requireNonNullElse(cell.scope(), BoardScope.OFFICE);
    }
}
