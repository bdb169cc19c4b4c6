package org.shuniu.duty.service.bulletin.edition;

import java.time.Instant;
import java.util.List;

/** Earlier words of an issue: whose, since when, and who replaced them when. */
public record EditionLine(
        String title,
        List<String> lines,
        boolean byHand,
        String byName,
        Instant wordedAt,
        String endedBy,
        Instant endedAt) {}
