package org.shuniu.duty.service.room;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.room.DayKind;
import org.shuniu.duty.domain.room.Pattern;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;

/** Shifts of a kind of day as they are typed: 08:00-20:00 20:00-08:00. */
public final class Patterns {
    private static final String SHIFT = "([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d";

    private Patterns() {}

    static List<Pattern> read(DayKind kind, @Nullable String typed, String field) {
        var patterns = new ArrayList<Pattern>();
        String plain = typed == null ? "" : typed.strip().replace('–', '-').replace('：', ':');
        for (String shift : plain.split("[\\s,;，；、]+")) {
            if (!shift.matches(SHIFT)) {
                throw new InvalidException(new Refusal("dutyroom.pattern.invalid", shift).at(field));
            }
            String[] ends = shift.split("-");
            patterns.add(Pattern.of(kind, LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
        }
        if (patterns.stream().map(Pattern::startMinute).distinct().count() < patterns.size()) {
            throw new InvalidException(new Refusal("dutyroom.pattern.twice").at(field));
        }
        return patterns;
    }

    public static String typed(List<Pattern> patterns, DayKind kind) {
        return patterns.stream()
                .filter(pattern -> pattern.dayKind() == kind)
                .map(pattern -> pattern.startsAt() + "-" + pattern.endsAt())
                .collect(Collectors.joining(" "));
    }
}
