package org.shuniu.rules.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.support.FormToken.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.Charset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** DOC-08 and DOC-22 on pages and in the API, signed in as a demo account. */
@ApplicationTest
class RulePagesTests {
    @Autowired
    MockMvcTester http;

    Cookie[] clerk;

    @BeforeEach
    void signIn() {
        clerk = cookies("fangqing");
    }

    @Test
    void showsTheLibraryWithSourcesAndSearch() {
        assertThat(http.perform(get("/rules").cookie(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("R04", "第十六条（二）", "党内法规", "阻断", "国发〔2000〕23号", "本地从严");
        assertThat(http.perform(get("/rules").param("q", "一文一事").cookie(clerk)))
                .bodyText()
                .contains("/rules/R10")
                .doesNotContain("/rules/R04");
        assertThat(http.perform(get("/rules").param("q", "没有这样的规则").cookie(clerk)))
                .bodyText()
                .contains("没有符合条件的规则");
    }

    @Test
    void opensOneRuleWithItsHistory() {
        assertThat(http.perform(get("/rules/R01").cookie(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("文种在十五种之内", "第八条", "其他版本", "会议纪要", "已失效");
        assertThat(http.perform(get("/rules/R99").cookie(clerk))).hasStatus(404);
    }

    @Test
    void speaksEnglishToo() {
        assertThat(http.perform(get("/rules/R06").cookie(clerk).cookie(new Cookie("lang", "en"))))
                .hasStatusOk();
    }

    @Test
    void readsAPastedTextByLine() {
        assertThat(http.perform(multipart("/rules/check")
                        .param("text", "现通知如下:\n20XX年<b>")
                        .cookie(clerk)
                        .with(csrf())))
                .hasStatusOk()
                .bodyText()
                .contains("发现2处", "第1行", "第2行", "20XX年&lt;b&gt;", "/rules/R29", "依据：《标点符号用法》")
                .doesNotContain("<b>");
    }

    @Test
    void readsAnUploadedFileInTheOldEncoding() {
        var file = new MockMultipartFile(
                "file", "讲话.txt", "text/plain", "加强领导,落实责任。".getBytes(Charset.forName("GB18030")));
        assertThat(http.perform(multipart("/rules/check")
                        .file(file)
                        .param("text", "")
                        .cookie(clerk)
                        .with(csrf())))
                .hasStatusOk()
                .bodyText()
                .contains("发现1处", "加强领导,落实责任。");
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        assertThat(http.perform(multipart("/rules/check")
                        .param("text", " ")
                        .cookie(clerk)
                        .with(csrf())))
                .bodyText()
                .contains("请粘贴文本或者选择TXT文件");
        assertThat(http.perform(multipart("/rules/check")
                        .param("text", "机密★10年")
                        .cookie(clerk)
                        .with(csrf())))
                .bodyText()
                .contains("涉密信息不得进入本系统，请使用机要渠道");
        var secret = new MockMultipartFile("file", "机密文件.txt", "text/plain", new byte[] {65});
        assertThat(http.perform(multipart("/rules/check")
                        .file(secret)
                        .param("text", "")
                        .cookie(clerk)
                        .with(csrf())))
                .bodyText()
                .contains("涉密信息不得进入本系统，请使用机要渠道");
        var binary =
                new MockMultipartFile("file", "a.txt", "text/plain", new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xff});
        assertThat(http.perform(multipart("/rules/check")
                        .file(binary)
                        .param("text", "")
                        .cookie(clerk)
                        .with(csrf())))
                .bodyText()
                .contains("不是文本文件");
    }

    @Test
    void theApiTellsTheSame() {
        assertThat(http.perform(get("/api/v1/rules/R04").cookie(clerk)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.versions[0].rule.profile")
                .isEqualTo("SEED");
        assertThat(http.perform(get("/api/v1/rules").param("on", "2011-03-01").cookie(clerk)))
                .bodyJson()
                .extractingPath("$[0].source")
                .isEqualTo("《国家行政机关公文处理办法》第九条");
        assertThat(http.perform(check("{\"text\":\"增长5-10%。\"}")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].suggestion")
                .isEqualTo("5%—10%");
        assertThat(http.perform(check("{\"text\":\"\"}"))).hasStatus(400);
        assertThat(http.perform(check("{}"))).hasStatus(400);
        assertThat(http.perform(check("{\"text\":\"密级：秘密\"}"))).hasStatus(400);
    }

    @Test
    void administratorsReadNoTextsAndNoOverrides() {
        clerk = cookies("auditadmin01");
        assertThat(http.perform(get("/rules/overrides").cookie(clerk))).hasStatus(403);
        assertThat(http.perform(check("{\"text\":\"增长5-10%。\"}"))).hasStatus(403);
    }

    @Test
    void theMonitoringListIsEmptyAtFirst() {
        assertThat(http.perform(get("/rules/overrides").cookie(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("没有例外记录");
    }

    private RequestBuilder check(String json) {
        return post("/api/v1/text-checks")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .cookie(clerk)
                .with(csrf());
    }

    private Cookie[] cookies(String account) {
        var answer = http.perform(post("/sign-in")
                .param("account", account)
                .param("password", "Walk-the-office-1")
                .session(new MockHttpSession())
                .with(csrf()));
        return answer.getResponse().getCookies();
    }
}
