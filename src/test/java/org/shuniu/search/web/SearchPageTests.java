package org.shuniu.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.search.SearchIndex;
import org.shuniu.support.ApplicationTest;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class SearchPageTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private SearchIndex index;

    @Autowired
    private Grants grants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void aDocumentOfFangQing() {
        var subject = new SubjectRef("DOCUMENT", 770_001);
        long fangQing = jdbc.sql("select id from person where account = 'fangqing'")
                .query(Long.class)
                .single();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            var day = LocalDate.of(2026, 5, 6);
            index.put(subject, "关于鲲鹏蝴蝶的通知", "云政办发〔2026〕991号", "正文里有<b>标签</b>和麒麟。", day, "/documents/770001");
            grants.grant(subject, day, List.of(Principals.person(fangQing)));
        });
    }

    @Test
    void marksTheHitsAndEscapesTheRest() {
        assertThat(http.perform(get("/search").param("q", "麒麟").with(SignedIn.as("fangqing", http))))
                .hasStatusOk()
                .bodyText()
                .contains("<mark class=\"p-0\">麒麟</mark>", "&lt;b&gt;标签", "/documents/770001", "共找到 1 条结果", "公文");
    }

    @Test
    void answersTheApiWithPlainParts() {
        assertThat(http.perform(get("/api/v1/search").param("q", "蝴蝶").with(SignedIn.as("fangqing", http))))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rows[0].title.parts[1].text")
                .isEqualTo("蝴蝶");
    }

    @Test
    void findsNothingForOthersAndRefusesAdministrators() {
        assertThat(http.perform(get("/search").param("q", "蝴蝶").with(SignedIn.as("lanxin", http))))
                .hasStatusOk()
                .bodyText()
                .contains("没有找到您可以查看的内容");
        assertThat(http.perform(get("/search").param("q", "蝴蝶").with(SignedIn.as("auditadmin01", http))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.perform(get("/search").with(SignedIn.as("lanxin", http))))
                .hasStatusOk();
    }
}
