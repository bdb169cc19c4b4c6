package org.shuniu.rules.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SEC-01: marks are refused, words about secrecy are not. */
class SecrecyMarksTests {
    private final SecrecyMarks marks = new SecrecyMarks(List.of("绝密件"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "机密★10年",
                "机密★10年\n云江省人民政府办公厅\n关于开展检查的通知",
                "秘密★",
                "绝密",
                "绝密★长期",
                "秘密",
                "机 密",
                "机　密",
                "绝  密 ★ 3 0 年",
                "密级：机密",
                "密级:秘密",
                "密级　绝密",
                "密级为机密级",
                "保密等级：秘密",
                "（机密）",
                "(机密)",
                "【秘密】关于开展检查的通知",
                "关于开展检查的通知（秘密）",
                "★机密",
                "机密*5年",
                "机密☆5年",
                "机密10年",
                "秘密级5年",
                "机密 云政办发〔2026〕3号",
                "　　秘密　特急\n关于开展检查的通知",
                "机密特急",
                "絕密★30年",
                "機密★10年",
                "机\u200b密★10年",
                "机·密★10年",
                "000001\n机密★１年\n特急",
                "第一行\r\n绝密\r\n第三行",
                "现送上绝密件一份",
                "“绝密”",
                "机密文件.pdf",
                "【机密】会议材料.docx",
                "2026-机密-方案.docx",
                "绝密材料.zip",
                "关于检查的秘密文件.pdf",
                "附件1：机密.xlsx"
            })
    void refusesAMark(String text) {
        assertThat(marks.isMarked(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "顺便强调一下保密工作。",
                "保护商业秘密和个人隐私。",
                "不得泄露国家秘密。",
                "工作秘密按照有关规定管理。",
                "秘密级以上的规定另行制定。",
                "保证数据的机密性、完整性。",
                "严守党的秘密，保守秘密。",
                "秘书处负责密切联系。",
                "复制机密级、秘密级公文须经本机关负责人批准。",
                "绝密级公文一般不得复制。",
                "国家秘密的密级分为绝密、机密、秘密三级。",
                "机密级国家秘密是重要的国家秘密。",
                "签订保守秘密5年的协议",
                "保守商业秘密5年",
                "密级文件由专人管理。",
                "学习《保守国家秘密法》。",
                "防止泄密事件的发生。",
                "秘密投票选举产生。",
                "他们之间没有秘密",
                "保密工作总结.docx",
                "商业秘密保护办法.pdf",
                "国家秘密.docx",
                "工作秘密管理规定.doc",
                "机密文件管理办法.docx",
                "机密性测试报告.xlsx",
                "保守国家秘密法.pdf",
                "秘密级以上的规定.txt",
                "★重点工作",
                "2026年工作要点",
                ""
            })
    void leavesOrdinaryWordsAlone(String text) {
        assertThat(marks.isMarked(text)).isFalse();
    }

    @Test
    void readsLongTextsQuickly() {
        for (String piece : List.of("机", "机 ", "密级：", "★", "(", "秘密的", "绝密级", "机·")) {
            String text = piece.repeat(70_000 / piece.length());
            Assertions.assertTimeout(Duration.ofSeconds(2), () -> marks.isMarked(text), piece);
        }
    }
}
