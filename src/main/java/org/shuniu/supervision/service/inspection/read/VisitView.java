package org.shuniu.supervision.service.inspection.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.shuniu.files.StoredFile;
import org.shuniu.supervision.domain.Method;

/** A visit with its files. */
public record VisitView(
        String unit,
        LocalDate on,
        String place,
        Method method,
        String participants,
        String facts,
        List<StoredFile> files,
        String recorder,
        Instant recordedAt) {}
