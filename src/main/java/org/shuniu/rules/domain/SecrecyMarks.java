package org.shuniu.rules.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises 绝密, 机密 and 秘密 in the form of a mark (GB/T 9704 7.2.2: 密级★保密期限) and leaves the ordinary words
 * alone: 保密工作, 商业秘密, 国家秘密. File names are judged more strictly than sentences.
 *
 * @param refuse further words that are refused wherever they stand
 */
public record SecrecyMarks(List<String> refuse) {
    private static final String GRADE = "(?:绝密|机密|秘密)";
    private static final String TERM = "(?:长期|[0-9一二三四五六七八九十]{1,3}(?:年|个月|月))";
    private static final String STAR = "[★☆✩✪⭐✭✮*]";
    private static final String OWNERS = "国家|商业|工作|个人|技术|保守|泄露|窃取|公开|什么|任何|军事|通信";
    private static final String ORDINARY = "(?<!" + OWNERS + "|的)";

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff\\u00ad]");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000\\u00a0]");
    private static final Pattern SPLIT_WORD = Pattern.compile("(?<=[绝机秘])[·•._\\-]{1,3}(?=密)");
    private static final Pattern DRESS = Pattern.compile("[\\[\\]【】()〔〕「」『』“”\"'《》<>:;,.。、，；：!?\\-_—=#]");
    private static final Pattern LINE = Pattern.compile("\\r\\n|\\r|\\n");

    private static final Pattern ANYWHERE = Pattern.compile(String.join(
            "|",
            GRADE + "级?" + STAR,
            STAR + GRADE,
            "(?:密级|保密等级|涉密等级)[:;|=\\-—]{0,2}(?:为|是|定为)?" + GRADE,
            "[\\[【(〔「『<]" + GRADE + "级?[·\\-—:]?" + TERM + "?[\\]】)〕」』>]",
            ORDINARY + GRADE + "级?[·\\-—:/(]?" + TERM + "(?!的|来|内|前|后|以)",
            GRADE + "(?:特急|加急|特提|平急)"));
    private static final Pattern WHOLE_LINE = Pattern.compile(GRADE + "级?" + TERM + "?");
    private static final Pattern OPENS_LINE =
            Pattern.compile("^\\s{0,20}(?:绝\\s{0,8}密|机\\s{0,8}密|秘\\s{0,8}密)级?\\s+\\S");

    private static final Pattern FILE_NAME = Pattern.compile("[^\\n\\r]{1,255}\\.[A-Za-z0-9]{1,5}");
    private static final String ABOUT_SECRECY =
            "(?!(?:级|文件|材料|资料|载体|信息)?(?:的)?(?:管理|保护|保管|规定|办法|制度|条例|工作|教育|培训|以上|以下|性|范围))";
    private static final Pattern NAME_MARK = Pattern.compile("(?:^|[^\\p{IsHan}])" + GRADE + ABOUT_SECRECY + "|"
            + "(?<!" + OWNERS + ")" + GRADE + "级?(?:文件|件|材料|资料|文档|电报|公文)" + "(?!的?(?:管理|保护|保管|规定|办法|制度|条例|工作))");

    public SecrecyMarks {
        refuse = List.copyOf(refuse);
    }

    public boolean isMarked(String text) {
        String plain = plain(text);
        if (plain.indexOf('密') < 0) {
            return false;
        }
        return lines(plain).anyMatch(this::isMarkedLine)
                || FILE_NAME.matcher(plain.strip()).matches()
                        && NAME_MARK.matcher(squeeze(plain)).find();
    }

    private boolean isMarkedLine(String line) {
        if (line.indexOf('密') < 0) {
            return false;
        }
        String squeezed = squeeze(line);
        return ANYWHERE.matcher(squeezed).find()
                || WHOLE_LINE.matcher(DRESS.matcher(squeezed).replaceAll("")).matches()
                || OPENS_LINE.matcher(line).find()
                || refuse.stream().anyMatch(squeezed::contains);
    }

    private static Stream<String> lines(String text) {
        return LINE.splitAsStream(text);
    }

    private static String squeeze(String line) {
        return SPLIT_WORD.matcher(BLANK.matcher(line).replaceAll("")).replaceAll("");
    }

    /** Full-width letters become plain, hidden characters vanish, 絕密 and 機密 are read like the simplified words. */
    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return INVISIBLE.matcher(composed).replaceAll("").replace('絕', '绝').replace('機', '机');
    }
}
