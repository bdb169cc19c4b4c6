package org.shuniu.rules.domain.check.text;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Text;
import org.shuniu.rules.domain.check.TextCheck;
import org.springframework.stereotype.Component;

/** R30: one number, one kind of numerals; 〇 is no zero, digits are half-width (GB/T 15835—2011 4.3, 5.1). */
@Component
class MixedNumerals implements TextCheck {
    private static final List<Replacement> FORMS = List.of(
            Replacement.of(
                    "rules.R30.fullWidth",
                    "０１２３４５６７８９",
                    "[０-９]{1,20}",
                    hit -> Normalizer.normalize(hit.group(), Normalizer.Form.NFKC)),
            Replacement.of("rules.R30.zero", "0○", "[一二三四五六七八九]{1,3}[0○][一二三四五六七八九0○]{1,3}(?=年)", hit -> hit.group()
                    .replace('0', '〇')
                    .replace('○', '〇')),
            Replacement.of(
                    "rules.R30.mixed", "十百千", "(?<![\\d.])\\d{1,3}[十百千](?![万亿米克瓦卡帕伏赫位])", hit -> plain(hit.group())),
            Replacement.of(
                    "rules.R30.mixed",
                    "十百千",
                    "[二三四五六七八九][十百千]\\d{1,3}(?![\\d年月日])",
                    hit -> Numerals.toArabic(hit.group().substring(0, 1))
                            + hit.group().substring(2)),
            Replacement.of("rules.R30.percent", "分", "百分之(\\d{1,6}(?:\\.\\d{1,4})?)", hit -> hit.group(1) + "%"));

    @Override
    public String code() {
        return "R30";
    }

    @Override
    public Stream<Fault> checkText(Text text) {
        return text.written().flatMap(line -> FORMS.stream().flatMap(form -> form.in(line)));
    }

    /** 3百 is 300. */
    private static String plain(String mixed) {
        int last = mixed.length() - 1;
        return mixed.substring(0, last) + "0".repeat("十百千".indexOf(mixed.charAt(last)) + 1);
    }
}
