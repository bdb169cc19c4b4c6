package org.shuniu.calendar.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.domain.NoticeReading.PlainSentence;

/**
 * Reads the yearly notice of the General Office of the State Council as it is pasted: heading, numbered items 一、元旦：…,
 * closing words. Whatever speaks of days and is not understood is a problem, never skipped.
 */
public final class NoticeText {
    private static final Pattern HEADING = Pattern.compile("关于(\\d{4})年(?:部分)?节假日安排的通知");
    private static final Pattern REFERENCE = Pattern.compile("国办发(?:明电)?[〔\\[](\\d{4})[〕\\]](\\d{1,4})号");
    private static final Pattern ITEM =
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、])((?:[\\u4e00-\\u9fff]+、)*[\\u4e00-\\u9fff]+):");
    private static final Pattern SPEAKS_OF_DAYS = Pattern.compile("\\d日|当日|放假(?!期间)|上班(?!时间)|补休");
    private static final Pattern SIGNATURE = Pattern.compile("[^,;:]*\\d{4}年\\d{1,2}月\\d{1,2}日(?:印发)?");

    private final NoticeSource source;
    private final List<NoticeProblem> problems = new ArrayList<>();
    private final List<PlainSentence> plain = new ArrayList<>();
    private final List<ArrangedDay> days = new ArrayList<>();
    private final Map<LocalDate, Integer> lines = new HashMap<>();

    private NoticeText(String typed) {
        source = new NoticeSource(typed);
    }

    /** Never throws on bad text: what is wrong stands in the reading. */
    public static NoticeReading read(String typed) {
        return new NoticeText(typed).read();
    }

    private NoticeReading read() {
        Matcher heading = HEADING.matcher(source.text());
        if (!heading.find()) {
            problems.add(NoticeProblem.blocking(1, excerpt(source.text()), "calendar.notice.noHeading"));
            return new NoticeReading(null, problems, plain);
        }
        int year = Integer.parseInt(heading.group(1));
        readItems(year, heading.end());
        var arrangement = new Arrangement(year, title(heading), reference(), days);
        problems.addAll(ArrangementChecks.problemsOf(arrangement, day -> lines.getOrDefault(day.day(), 1)));
        return new NoticeReading(ArrangementChecks.withoutRepetition(arrangement), problems, plain);
    }

    private void readItems(int year, int from) {
        Matcher item = ITEM.matcher(source.text());
        if (!item.find(from)) {
            problems.add(NoticeProblem.blocking(source.lineAt(from), "", "calendar.notice.noItems"));
            return;
        }
        readPreamble(from, item.start());
        boolean more = true;
        while (more) {
            String name = item.group(1);
            int start = item.end();
            more = item.find();
            readItem(year, name, start, more ? item.start() : source.text().length());
        }
    }

    private void readPreamble(int from, int to) {
        for (var sentence : sentences(from, to)) {
            if (Pattern.compile("\\d{1,2}月\\d{1,2}日").matcher(sentence.text()).find()) {
                notUnderstood(sentence);
            } else {
                plain.add(new PlainSentence(source.lineAt(sentence.start()), sentence.text()));
            }
        }
    }

    private void readItem(int year, String name, int from, int to) {
        var reader = new NoticeSentence(year, name);
        int before = days.size();
        for (var sentence : sentences(from, to)) {
            if (isPlain(sentence.text())) {
                plain.add(new PlainSentence(source.lineAt(sentence.start()), sentence.text()));
            } else {
                readSentence(reader, sentence);
            }
        }
        if (days.size() == before) {
            problems.add(NoticeProblem.blocking(source.lineAt(from - 1), name, "calendar.notice.emptyItem", name));
        }
    }

    /** Words without days; the date below the signature is no day of the notice. */
    private static boolean isPlain(String sentence) {
        Matcher signature = SIGNATURE.matcher(sentence);
        int from = signature.lookingAt() ? signature.end() : 0;
        return !SPEAKS_OF_DAYS.matcher(sentence).region(from, sentence.length()).find();
    }

    private void readSentence(NoticeSentence reader, Sentence sentence) {
        int line = source.lineAt(sentence.start());
        reader.read(sentence.text(), line)
                .ifPresentOrElse(
                        read -> {
                            days.addAll(read.days());
                            read.days().forEach(day -> lines.put(day.day(), line));
                            problems.addAll(read.problems());
                        },
                        () -> notUnderstood(sentence));
    }

    private void notUnderstood(Sentence sentence) {
        problems.add(NoticeProblem.blocking(
                source.lineAt(sentence.start()), excerpt(sentence.text()), "calendar.notice.notUnderstood"));
    }

    private record Sentence(int start, String text) {}

    /** Ends at 。 or where an end of line closes words that carry no stop, such as the signature. */
    private List<Sentence> sentences(int from, int to) {
        List<Sentence> found = new ArrayList<>();
        int start = from;
        for (int position = from; position < to; position++) {
            boolean stop = "。;".indexOf(source.text().charAt(position)) >= 0;
            if (stop || position == to - 1) {
                int end = stop ? position : position + 1;
                if (end > start) {
                    found.add(new Sentence(start, source.text().substring(start, end)));
                }
                start = position + 1;
            }
        }
        return found;
    }

    private String title(Matcher heading) {
        int start = heading.start();
        while (start > 0 && !source.startsLine(start) && isHan(source.text().charAt(start - 1))) {
            start--;
        }
        return source.text().substring(start, heading.end());
    }

    private @Nullable String reference() {
        Matcher reference = REFERENCE.matcher(source.text());
        return reference.find() ? reference.group().replace('[', '〔').replace(']', '〕') : null;
    }

    private static boolean isHan(char character) {
        return character >= '\u4e00' && character <= '\u9fff';
    }

    private static String excerpt(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
