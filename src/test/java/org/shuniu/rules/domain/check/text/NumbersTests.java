package org.shuniu.rules.domain.check.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.rules.domain.check.text.TextChecks.brief;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R30: numbers, dates, blanks left open, cut and repeated lines. */
class NumbersTests {
    @ParameterizedTest
    @CsvSource({
        "截至2026.1.2完成。, 1 date → 2026年1月2日",
        "截至2026-01-02完成。, 1 date → 2026年1月2日",
        "截至2026/1/2完成。, 1 date → 2026年1月2日",
        "于26年3月完成。, 1 year → 2026年",
        "26年度工作要点。, 1 year → 2026年",
        "关于26年工作的安排。, 1 year → 2026年",
        "2026年三月完成。, 1 mixedDate → 2026年3月",
        "二〇二六年3月完成。, 1 mixedDate → 2026年3月",
        "二○二六年三月完成。, 1 zero → 二〇二六",
        "二0二六年完成。, 1 zero → 二〇二六",
        "共３５人。, 1 fullWidth → 35",
        "共3百人。, 1 mixed → 300",
        "共二十5人。, 1 mixed → 25",
        "占百分之5。, 1 percent → 5%",
        "增长5-10%。, 1 range → 5%—10%",
        "增长5～10%。, 1 range → 5%—10%",
        "增长5至10%。, 1 range → 5%—10%",
        "共12，000元。, '1 thousands → 12,000'",
        "'共1200,000元。', '1 thousands → 1,200,000'",
    })
    void findsWrongForms(String line, String fault) {
        assertThat(brief("R30", line)).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年1月2日，增长5%—10%。",
                "过去10年来，增长3.5%。",
                "在10年间完成。",
                "到20年后再看。",
                "二〇二六年三月二日",
                "共12,000元，3,456,789人。",
                "版本2.0.1发布，地址10.0.0.1。",
                "五一7天假期。",
                "3万人，5千米，20多个。",
                "三分之二的地方。",
                "云政办发〔2026〕37号",
                "联系电话：0871-1234567。",
            })
    void leavesRightFormsAlone(String line) {
        assertThat(brief("R30", line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20XX年工作要点", "XX市政府办公室", "X政办发〔20XX〕41号", "评出集体X个。", "×××同志", "ＸＸ省长"})
    void findsPlaceholders(String line) {
        assertThat(brief("R30", line)).containsExactly("1 placeholder → null");
    }

    @Test
    void tellsAllPlaceholdersOfALineAtOnce() {
        assertThat(TextChecks.read("R30", "《办法》（X政办发〔20XX〕XX号）").get(0).args()).containsExactly("X、20XX、XX", 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XML文件和EXCEL表", "X光检查和X射线", "3×4的方阵", "MAX值"})
    void leavesOrdinaryLettersAlone(String line) {
        assertThat(brief("R30", line)).isEmpty();
    }

    @Test
    void findsASentenceThatALineEndCuts() {
        assertThat(brief("R30", "经济发展取得了成绩，全市取得了重\n大成就。但是，差距还大。")).containsExactly("1 cut → 取得了成绩，全市取得了重大成就。但是，差距还大。");
        assertThat(brief("R30", "要加强领导，\n落实责任。")).singleElement().asString().startsWith("1 cut");
    }

    @Test
    void findsASentenceThatNothingEnds() {
        assertThat(brief("R30", "这是表现。不\n二、任务")).containsExactly("1 unfinished → null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、总体要求，主要任务\n加强领导。",
                "云江省人民政府关于开展检查的通知\n各市人民政府：\n现通知如下。",
                "特此通知。\n云江省人民政府\n2026年1月2日",
                "（一）加强领导。落实责任。\n（二）强化保障。",
                "他说：“好，就这样。”\n大家同意。"
            })
    void leavesHeadingsAndSignaturesAlone(String text) {
        assertThat(brief("R30", text)).isEmpty();
    }

    @Test
    void findsAParagraphThatStandsTwice() {
        assertThat(brief("R30", "关于做好工作的讲话稿\n\n关于做好工作的讲话稿")).containsExactly("3 repeated → null");
        assertThat(brief("R30", "第一篇：关于做好办公室工作的讲话\n关于做好办公室工作的讲话范文")).containsExactly("2 repeated → null");
        assertThat(brief("R30", "同志们：\n同志们：")).isEmpty();
    }

    @Test
    void findsWordsThatStandTwiceInALine() {
        assertThat(brief("R30", "关于做好全省工作的讲话关于做好全省工作的讲话")).containsExactly("1 echo → 关于做好全省工作的讲话");
    }
}
