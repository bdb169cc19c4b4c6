package org.shuniu.supervision.service.intake.book;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.ReportingFrequency;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Understands the words of the template in either language. */
@Component
class BookWords {
    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final MessageSource words;

    BookWords(MessageSource words) {
        this.words = words;
    }

    boolean isHead(Column column, String cell) {
        return means(cell, "intake.column." + column.field());
    }

    Optional<MatterSource> source(String cell) {
        return Arrays.stream(MatterSource.values())
                .filter(value -> value.name().equals(cell) || means(cell, "intake.source." + value))
                .findFirst();
    }

    Optional<ReportingFrequency> reporting(String cell) {
        return Arrays.stream(ReportingFrequency.values())
                .filter(value -> value.name().equals(cell) || means(cell, "intake.reporting." + value))
                .findFirst();
    }

    Optional<Boolean> yes(String cell) {
        if (cell.isEmpty() || means(cell, "intake.no")) {
            return Optional.of(false);
        }
        return means(cell, "intake.yes") ? Optional.of(true) : Optional.empty();
    }

    private boolean means(String cell, String key) {
        return LOCALES.stream()
                .map(locale -> Objects.toString(words.getMessage(key, null, key, locale), key))
                .anyMatch(word -> word.equalsIgnoreCase(cell));
    }
}
