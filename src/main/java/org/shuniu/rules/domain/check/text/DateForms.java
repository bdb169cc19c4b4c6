package org.shuniu.rules.domain.check.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Text;
import org.shuniu.rules.domain.check.TextCheck;
import org.springframework.stereotype.Component;

/** R30: dates are 2026年1月2日, with the whole year and one kind of numerals (GB/T 15835—2011 5.1.4). */
@Component
class DateForms implements TextCheck {
    private static final String NOT_IN_NUMBER = "(?<![\\d.\\-/A-Za-z])";
    private static final String CHINESE = "[〇○零一二三四五六七八九十]";
    private static final List<Replacement> FORMS = List.of(
            Replacement.of(
                    "rules.R30.date",
                    "./-",
                    NOT_IN_NUMBER + "((?:19|20)\\d{2})([./-])(\\d{1,2})\\2(\\d{1,2})(?![\\d.\\-/])",
                    DateForms::date),
            Replacement.of(
                    "rules.R30.date",
                    "月",
                    NOT_IN_NUMBER + "((?:19|20)\\d{2})[./](\\d{1,2})(?=月)",
                    hit -> hit.group(1) + "年" + number(hit.group(2))),
            Replacement.of(
                    "rules.R30.year", "年", "(?<![\\d〔.])(\\d{2})年(?=\\d{1,2}月|度|初|底|末|上半年|下半年)", DateForms::year),
            Replacement.of(
                    "rules.R30.year",
                    "年",
                    "(?<![\\d.])(\\d{2})年(?=[\\u4e00-\\u9fff&&[^来间内里中前后以之左多时长期限的或未度初底末上下]])(?<=(?:^|[在于自从至到《]|关于)\\d{2}年)",
                    DateForms::year),
            Replacement.of(
                    "rules.R30.mixedDate",
                    "月",
                    "\\d{4}年" + CHINESE + "{1,3}月|" + CHINESE + "{4}年\\d{1,2}月|\\d{1,2}月" + CHINESE + "{1,3}日|(?<!"
                            + CHINESE + ")[一二三四五六七八九十]{1,2}月\\d{1,2}日",
                    hit -> Numerals.toArabic(hit.group())));

    @Override
    public String code() {
        return "R30";
    }

    @Override
    public Stream<Fault> checkText(Text text) {
        return text.written().flatMap(line -> FORMS.stream().flatMap(form -> form.in(line)));
    }

    private static String date(MatchResult hit) {
        boolean possible = Integer.parseInt(hit.group(3)) <= 12 && Integer.parseInt(hit.group(4)) <= 31;
        return possible ? hit.group(1) + "年" + number(hit.group(3)) + "月" + number(hit.group(4)) + "日" : "";
    }

    /** Years up to 49 are of this century. */
    private static String year(MatchResult hit) {
        return (Integer.parseInt(hit.group(1)) < 50 ? "20" : "19") + hit.group(1) + "年";
    }

    private static String number(String digits) {
        return String.valueOf(Integer.parseInt(digits));
    }
}
