package org.shuniu.audit.service;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.Sheet;
import org.shuniu.kernel.sheet.SheetFormat;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Exactly the filtered entries as a sheet, written while they are read, newest first. */
@Service
public class TrailExport {
    private static final int BATCH = 1_000;
    private static final List<String> COLUMNS = List.of(
            "id",
            "at",
            "person",
            "onBehalf",
            "unit",
            "organ",
            "verb",
            "what",
            "subject",
            "about",
            "result",
            "facts",
            "details",
            "ip",
            "sealNo");

    private final TrailRows rows;
    private final Trail trail;
    private final AuditPolicy policy;
    private final MessageSource messages;
    private final TrailWords words;

    TrailExport(TrailRows rows, Trail trail, AuditPolicy policy, MessageSource messages, TrailWords words) {
        this.rows = rows;
        this.trail = trail;
        this.policy = policy;
        this.messages = messages;
        this.words = words;
    }

    /** Called before the first byte is sent, so that a refusal is a page; the export is on record from here. */
    public void begin(TrailFilter filter, SheetFormat format, Actor actor) {
        policy.requireAuditor(actor);
        Map<String, String> facts = new HashMap<>(filter.parts());
        facts.put("format", format.name());
        trail.record(actor, "audit.EXPORT", null, facts);
    }

    public void write(TrailFilter filter, SheetFormat format, Actor actor, Locale locale, OutputStream out)
            throws IOException {
        policy.requireAuditor(actor);
        try (Sheet sheet = format.open(out, messages.getMessage("audit.title", null, locale))) {
            sheet.row(COLUMNS.stream()
                    .map(column -> messages.getMessage("audit.column." + column, null, locale))
                    .toList());
            Long before = null;
            List<TrailRow> batch;
            do {
                batch = rows.find(filter, before, BATCH);
                for (TrailRow row : batch) {
                    sheet.row(cells(words.line(row, locale), locale));
                    before = row.id();
                }
            } while (batch.size() == BATCH);
        }
    }

    private List<String> cells(TrailLine line, Locale locale) {
        TrailRow row = line.row();
        return List.of(
                "" + row.id(),
                row.atText(),
                text(row.person()),
                text(row.onBehalf()),
                text(row.unit()),
                text(row.organ()),
                row.verb(),
                line.what(),
                row.subjectText(),
                text(line.subject()),
                messages.getMessage(row.refused() ? "audit.result.refused" : "audit.result.done", null, locale),
                row.factsText(),
                line.detailsText(),
                text(row.ip()),
                row.sealNo() == null ? "" : row.sealNo().toString());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
