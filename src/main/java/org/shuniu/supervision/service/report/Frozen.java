package org.shuniu.supervision.service.report;

import java.util.List;
import org.shuniu.supervision.service.board.Figures;
import tools.jackson.databind.json.JsonMapper;

/** Figures and rows as they were when the report was generated. */
public record Frozen(Figures figures, List<MatterState> rows) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public Frozen {
        rows = List.copyOf(rows);
    }

    String written() {
        return JSON.writeValueAsString(this);
    }

    static Frozen read(String text) {
        return JSON.readValue(text, Frozen.class);
    }
}
