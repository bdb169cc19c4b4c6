package org.shuniu.rules.domain.check.text;

import java.util.List;
import java.util.stream.Stream;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Text;
import org.shuniu.rules.domain.check.TextCheck;

/** All checks of plain text, and short words for what they found. */
final class TextChecks {
    static final List<TextCheck> ALL = List.of(
            new LevelNumbers(),
            new HalfWidthMarks(),
            new PairedMarks(),
            new YearBrackets(),
            new DoubledMarks(),
            new DateForms(),
            new MixedNumerals(),
            new NumberRanges(),
            new Placeholders(),
            new CutSentences(),
            new Repetitions());

    private TextChecks() {}

    static List<Fault> read(String code, String text) {
        return all(text)
                .filter(fault -> fault.key().startsWith("rules." + code))
                .toList();
    }

    /** {@code line key → suggestion} of each fault. */
    static List<String> brief(String code, String text) {
        return read(code, text).stream()
                .map(fault -> fault.line() + " " + fault.key().substring(("rules." + code + ".").length()) + " → "
                        + fault.suggestion())
                .toList();
    }

    static Stream<Fault> all(String text) {
        Text lines = Text.of(text);
        return ALL.stream().flatMap(check -> check.checkText(lines));
    }
}
