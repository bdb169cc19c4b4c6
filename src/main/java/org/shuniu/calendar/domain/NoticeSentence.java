package org.shuniu.calendar.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences of one holiday: {@code 1月1日(周四)至3日(周六)放假调休,共3天} and {@code 1月4日(周日)上班}. Remembers year and
 * month between dates, because the notice does.
 */
final class NoticeSentence {
    private static final String DATE_WORDS = "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:\\(([^)]*)\\))?";
    private static final Pattern DATE = Pattern.compile(DATE_WORDS);
    private static final Pattern TO = Pattern.compile("至|到|-|—+|–|~");
    private static final Pattern AND = Pattern.compile("[、和及]");
    private static final Pattern VERB = Pattern.compile("(放假调休|放假|补休|休息|调休|正常上班|上班)(?:共?(\\d{1,2})天)?(?:,|$)");
    private static final Pattern REMARK = Pattern.compile("(?:不调休|与周末连休)(?:,|$)");
    private static final Pattern TOTAL = Pattern.compile("共(\\d{1,2})天(?:,|$)");
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期)([一二三四五六日天])");
    private static final String WEEKDAYS = "一二三四五六日";

    /** Longest holiday a notice may arrange; a longer one is a slip of the pen. */
    private static final int LONGEST = 15;

    /** Days and contradictions of one sentence. */
    record Read(List<ArrangedDay> days, List<NoticeProblem> problems) {}

    private final int noticeYear;
    private final String holiday;
    private int yearInMind;
    private int monthInMind;

    NoticeSentence(int noticeYear, String holiday) {
        this.noticeYear = noticeYear;
        this.holiday = holiday;
        this.yearInMind = noticeYear;
    }

    /** Empty when the words are not those of a notice. */
    Optional<Read> read(String sentence, int line) {
        var clauses = new Clauses(sentence, line);
        try {
            return clauses.read() ? Optional.of(new Read(clauses.days, clauses.problems)) : Optional.empty();
        } catch (WrongDate e) {
            return Optional.of(new Read(List.of(), List.of(e.problem)));
        }
    }

    private static final class WrongDate extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient NoticeProblem problem;

        WrongDate(NoticeProblem problem) {
            super(problem.key(), null, false, false);
            this.problem = problem;
        }
    }

    /** Walks one sentence from left to right. */
    private final class Clauses {
        private final String sentence;
        private final int line;
        private final List<ArrangedDay> days = new ArrayList<>();
        private final List<NoticeProblem> problems = new ArrayList<>();
        private int position;

        Clauses(String sentence, int line) {
            this.sentence = sentence;
            this.line = line;
        }

        boolean read() {
            int off = 0;
            while (position < sentence.length()) {
                Matcher total = take(TOTAL);
                if (total != null) {
                    checkTotal(off, Integer.parseInt(total.group(1)));
                } else if (take(REMARK) == null) {
                    var dates = dates();
                    Matcher verb = dates.isEmpty() ? null : take(VERB);
                    if (verb == null) {
                        return false;
                    }
                    boolean works = verb.group(1).endsWith("上班");
                    dates.forEach(day -> days.add(day(day, works)));
                    off += works ? 0 : dates.size();
                    if (verb.group(2) != null) {
                        checkTotal(dates.size(), Integer.parseInt(verb.group(2)));
                    }
                }
            }
            return true;
        }

        private List<LocalDate> dates() {
            List<LocalDate> found = new ArrayList<>();
            do {
                Matcher written = take(DATE);
                if (written == null) {
                    return List.of();
                }
                var first = date(written, null);
                var last = first;
                if (take(TO) != null) {
                    Matcher end = take(DATE);
                    if (end == null) {
                        return List.of();
                    }
                    last = date(end, first);
                }
                if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST - 1L))) {
                    throw new WrongDate(NoticeProblem.blocking(line, sentence, "calendar.notice.range", first, last));
                }
                first.datesUntil(last.plusDays(1)).forEach(found::add);
            } while (take(AND) != null);
            return found;
        }

        private LocalDate date(Matcher written, @Nullable LocalDate rangeStart) {
            int month = written.group(2) == null ? monthInMind : Integer.parseInt(written.group(2));
            int year = written.group(1) == null ? impliedYear(month, rangeStart) : Integer.parseInt(written.group(1));
            try {
                var date = LocalDate.of(year, month, Integer.parseInt(written.group(3)));
                yearInMind = year;
                monthInMind = month;
                checkWeekday(written, date);
                return date;
            } catch (DateTimeException e) {
                throw new WrongDate(NoticeProblem.blocking(line, written.group(), "calendar.notice.noSuchDate"));
            }
        }

        private int impliedYear(int month, @Nullable LocalDate rangeStart) {
            if (rangeStart != null) {
                return month < rangeStart.getMonthValue() ? rangeStart.getYear() + 1 : rangeStart.getYear();
            }
            if (month == 12 && holiday.contains("元旦")) {
                return noticeYear - 1;
            }
            return month == 12 ? yearInMind : noticeYear;
        }

        private void checkWeekday(Matcher written, LocalDate date) {
            Matcher word = WEEKDAY.matcher(written.group(4) == null ? "" : written.group(4));
            if (word.find()) {
                int said = WEEKDAYS.indexOf(word.group(1).replace('天', '日')) + 1;
                int real = date.getDayOfWeek().getValue();
                if (said != real) {
                    problems.add(NoticeProblem.blocking(
                            line, written.group(), "calendar.notice.weekday", date, "周" + WEEKDAYS.charAt(real - 1)));
                }
            }
        }

        private void checkTotal(int counted, int said) {
            if (counted != said) {
                problems.add(NoticeProblem.blocking(line, sentence, "calendar.notice.total", said, counted));
            }
        }

        private ArrangedDay day(LocalDate day, boolean works) {
            return new ArrangedDay(day, works ? DayKind.WORK : DayKind.OFF, holiday);
        }

        private @Nullable Matcher take(Pattern pattern) {
            Matcher matcher = pattern.matcher(sentence).region(position, sentence.length());
            if (!matcher.lookingAt()) {
                return null;
            }
            position = matcher.end();
            return matcher;
        }
    }
}
