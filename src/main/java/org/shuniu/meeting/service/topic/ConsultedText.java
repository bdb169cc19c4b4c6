package org.shuniu.meeting.service.topic;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.topic.Consultation;

/** Consulted units as lines of a field: 省财政厅：同意, or what the unit holds against it. */
final class ConsultedText {
    /** What a unit without objections is written as. */
    private static final String AGREES = "同意";

    private static final Pattern COLON = Pattern.compile("[：:]");

    private ConsultedText() {}

    static List<Consultation> read(@Nullable String text) {
        return Stream.ofNullable(text)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(ConsultedText::line)
                .toList();
    }

    /** Agrees only who says nothing, or just so. */
    private static Consultation line(String line) {
        String[] parts = COLON.split(line, 2);
        String said = parts.length < 2 ? "" : parts[1].strip().replaceAll("[。.]$", "");
        boolean agrees = said.isEmpty() || said.equals(AGREES) || said.equals("无不同意见");
        return new Consultation(parts[0].strip(), agrees, said.isEmpty() ? null : said);
    }

    static String write(List<Consultation> consultations) {
        return consultations.stream()
                .map(asked -> asked.unitName() + (asked.opinion() == null ? "" : "：" + asked.opinion()))
                .collect(Collectors.joining("\n"));
    }
}
