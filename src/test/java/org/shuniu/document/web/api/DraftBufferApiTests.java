package org.shuniu.document.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.support.FormToken.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.support.Browser;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The buffer as the page's script and other programs use it. */
@DocumentOffice
class DraftBufferApiTests {
    private static final String NEW = "/api/v1/documents/draft-buffer";
    private static final String FORM = """
            {"kind":"NOTICE","direction":"DOWN","issuerId":1,"addressees":["青岚市人民政府"],"title":"","body":"%s",
             "urgency":"ORDINARY","disclosure":null,"signerId":null,"printCopies":0,"version":0}""";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsReadsAndForgets() {
        var id = office.drafted(office.notice(OfficeWalk.OFFICE + "关于接口暂存的通知", "青岚市人民政府"), "fangqing");
        for (String address : new String[] {NEW, "/api/v1" + id.link() + "/draft-buffer"}) {
            assertThat(send(delete(address))).hasStatus(HttpStatus.NO_CONTENT);
            assertThat(send(get(address))).hasStatus(HttpStatus.NO_CONTENT);
            assertThat(send(json(put(address), FORM.formatted("正在写"))))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.at")
                    .asString()
                    .matches("\\d\\d:\\d\\d");
            assertThat(send(get(address)))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.form.body")
                    .isEqualTo("正在写");
            assertThat(send(delete(address))).hasStatus(HttpStatus.NO_CONTENT);
            assertThat(send(get(address))).hasStatus(HttpStatus.NO_CONTENT);
        }
    }

    @Test
    void saysWhyMarkedWordsAreNotKept() {
        assertThat(send(json(put(NEW), FORM.formatted("绝密★长期"))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("涉密信息不得进入本系统", "\"field\":\"body\"");
        assertThat(send(json(put(NEW), "{\"title\":\"没有文种\"}")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("请选择文种。");
    }

    @Test
    void keepsNobodySignedIn() {
        Cookie session = signIn();
        age(session);
        long before = lastAccess(session);
        assertThat(http.perform(json(put(NEW), FORM.formatted("后台保存"))
                        .header("X-Shuniu-Background", "1")
                        .cookie(session)
                        .with(csrf())))
                .hasStatusOk();
        assertThat(lastAccess(session)).isEqualTo(before);
        assertThat(http.perform(
                        json(put(NEW), FORM.formatted("本人操作")).cookie(session).with(csrf())))
                .hasStatusOk();
        assertThat(lastAccess(session)).isGreaterThan(before);
    }

    private Cookie signIn() {
        return Objects.requireNonNull(http.perform(post("/sign-in")
                        .param("account", "fangqing")
                        .param("password", Browser.PASSWORD)
                        .with(csrf()))
                .getResponse()
                .getCookie("SESSION"));
    }

    private void age(Cookie session) {
        jdbc.sql("""
                        update spring_session set last_access_time = last_access_time - 300000,
                          expiry_time = expiry_time - 300000 where session_id = ?""").param(id(session)).update();
    }

    private long lastAccess(Cookie session) {
        return jdbc.sql("select last_access_time from spring_session where session_id = ?")
                .param(id(session))
                .query(Long.class)
                .single();
    }

    private static String id(Cookie session) {
        return new String(Base64.getDecoder().decode(session.getValue()), StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private MvcTestResult send(MockHttpServletRequestBuilder request) {
        return http.perform(request.with(SignedIn.as("fangqing", http)));
    }
}
