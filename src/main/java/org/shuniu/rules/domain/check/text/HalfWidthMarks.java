package org.shuniu.rules.domain.check.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Text;
import org.shuniu.rules.domain.check.Text.Line;
import org.shuniu.rules.domain.check.TextCheck;
import org.springframework.stereotype.Component;

/** R29: between Chinese characters punctuation is full-width (GB/T 15834—2011 5.1). */
@Component
class HalfWidthMarks implements TextCheck {
    private static final Map<Character, String> FULL =
            Map.of('.', "。", ',', "，", ':', "：", ';', "；", '?', "？", '!', "！", '(', "（", ')', "）");

    @Override
    public String code() {
        return "R29";
    }

    @Override
    public Stream<Fault> checkText(Text text) {
        return text.written().flatMap(HalfWidthMarks::faults);
    }

    private static Stream<Fault> faults(Line line) {
        String words = line.words();
        int from = Level.prefixEnd(words);
        boolean[] number = YearBrackets.places(words);
        return Stream.concat(
                IntStream.range(from, words.length())
                        .filter(i -> !number[i] && isWrong(words, i))
                        .mapToObj(i -> fault(line, i, FULL.getOrDefault(words.charAt(i), ""))),
                quotes(line, from));
    }

    private static boolean isWrong(String words, int i) {
        char c = words.charAt(i);
        return switch (c) {
            case '.' -> isHanAt(words, i - 1) && endsOrChinese(words, i + 1);
            case ',', ':', ';', '?', '!' ->
                Marks.isChineseAt(words, i - 1) && endsOrChinese(words, i + 1)
                        || endsNumber(words, i - 1) && isHanAt(words, i + 1);
            case '(', ')' -> Marks.isChineseAt(words, i - 1) || Marks.isChineseAt(words, i + 1);
            default -> false;
        };
    }

    /** Straight quotes open and close in turn. */
    private static Stream<Fault> quotes(Line line, int from) {
        Matcher matcher = Quotes.STRAIGHT.matcher(line.words());
        Stream.Builder<Fault> faults = Stream.builder();
        boolean open = true;
        while (matcher.find()) {
            int at = matcher.start();
            boolean single = line.words().charAt(at) == '\'';
            if (at >= from && (Marks.isChineseAt(line.words(), at - 1) || Marks.isChineseAt(line.words(), at + 1))) {
                faults.add(fault(line, at, Quotes.curly(single, open)));
            }
            open = !open;
        }
        return faults.build();
    }

    private static Fault fault(Line line, int at, String right) {
        String wrong = line.words().substring(at, at + 1);
        return line.fault("rules.R29.half", at, at + 1, wrong, right).suggest(right);
    }

    private static boolean isHanAt(String words, int index) {
        return index >= 0 && index < words.length() && Marks.isHan(words.charAt(index));
    }

    private static boolean endsOrChinese(String words, int index) {
        return index >= words.length() || Marks.isChineseAt(words, index);
    }

    private static boolean endsNumber(String words, int index) {
        return index >= 0 && (Character.isDigit(words.charAt(index)) || words.charAt(index) == '%');
    }
}
