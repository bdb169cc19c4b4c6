package org.shuniu.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.layout.BodyText.Paragraph;

class BodyTextTests {
    @ParameterizedTest
    @CsvSource({
        "一、加强领导。各地要落实。, 1, 一、, 一、加强领导。",
        "十二、加强领导, 1, 十二、, 十二、加强领导",
        "（一）压实责任。各部门。, 2, （一）, （一）压实责任。",
        "(三)压实责任, 2, (三), (三)压实责任",
        "1.农业方面。受灾。, 3, 1., 1.农业方面。",
        "12．农业方面, 3, 12．, 12．农业方面",
        "（1）粮食。受灾。, 4, （1）, （1）粮食。",
        "一、元旦：1月1日至3日放假，共3天。, 1, 一、, 一、元旦：",
        "二、有关请求：, 1, 二、, 二、有关请求：",
        "1.5亿元用于防汛。, 0, '', ''",
        "2026年工作安排, 0, '', ''",
        "一些地方工作不力。, 0, '', ''",
        "第一，要重视。, 0, '', ''"
    })
    void readsLevelLabelAndHeading(String line, int level, String label, String heading) {
        Paragraph paragraph = BodyText.parse(line).paragraphs().get(0);
        assertThat(paragraph.level()).isEqualTo(level);
        assertThat(paragraph.label()).isEqualTo(label);
        assertThat(paragraph.heading()).isEqualTo(heading);
        assertThat(paragraph.heading() + paragraph.rest()).isEqualTo(line);
    }

    @Test
    void aLongFirstSentenceIsTextAndOnlyItsLabelIsHeading() {
        Paragraph paragraph = BodyText.parse("一、" + "各地要落实责任，".repeat(8) + "确保到位。")
                .paragraphs()
                .get(0);
        assertThat(paragraph.heading()).isEqualTo("一、");
    }

    @Test
    void keepsLineNumbersAndLeavesOutBlankLinesAndIndents() {
        BodyText text = BodyText.parse("各市：\r\n\r\n　　一、标题。正文\n\t1.小标题\n");
        assertThat(text.paragraphs()).extracting(Paragraph::lineNumber).containsExactly(1, 3, 4);
        assertThat(text.paragraphs()).extracting(Paragraph::text).containsExactly("各市：", "一、标题。正文", "1.小标题");
    }

    @Test
    void anEmptyTextHasNoParagraphs() {
        assertThat(BodyText.parse(" \n　\n").paragraphs()).isEmpty();
    }
}
