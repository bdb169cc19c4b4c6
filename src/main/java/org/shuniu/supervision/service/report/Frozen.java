package org.shuniu.supervision.service.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.service.board.Figures;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures and rows as they were when the report was generated.
 *
 * @param untold how many rows more there were; unknown of older reports
 */
public record Frozen(
        Figures figures, List<MatterState> rows, @Nullable Integer untold) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public Frozen {
        rows = List.copyOf(rows);
    }

    public boolean isCut() {
        return untold != null && untold > 0;
    }

    String written() {
        return JSON.writeValueAsString(this);
    }

    static Frozen read(String text) {
        return JSON.readValue(text, Frozen.class);
    }
}
