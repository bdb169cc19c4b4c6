package org.shuniu.supervision.service.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a unit, a leader, a source, or of all together.
 *
 * @param key id of the unit or leader, name of the source; null for the whole and for matters without a leader
 * @param open matters with a part that is not accepted yet, each under its worst light; of a unit, its own parts
 * @param onTime of the parts due in the period and decided, those reported by their due date
 * @param closed of the parts assigned in the period, those accepted
 * @param returned of the examinations in the period, those that sent a part back
 * @param recorded records of accountability made in the period, one for each due date that passed
 */
public record BoardLine(
        @Nullable String key,
        @Nullable String name,
        long open,
        long green,
        long yellow,
        long red,
        long grey,
        Rate onTime,
        Rate closed,
        Rate returned,
        long recorded) {
    static final BoardLine EMPTY =
            new BoardLine(null, null, 0, 0, 0, 0, 0, Rate.of(0, 0), Rate.of(0, 0), Rate.of(0, 0), 0);

    static BoardLine of(ResultSet row) throws SQLException {
        return new BoardLine(
                row.getString("key"),
                row.getString("name"),
                row.getLong("open"),
                row.getLong("green"),
                row.getLong("yellow"),
                row.getLong("red"),
                row.getLong("grey"),
                Rate.of(row.getLong("on_time"), row.getLong("due")),
                Rate.of(row.getLong("closed"), row.getLong("assigned")),
                Rate.of(row.getLong("returned"), row.getLong("examined")),
                row.getLong("recorded"));
    }
}
