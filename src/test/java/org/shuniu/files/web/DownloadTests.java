package org.shuniu.files.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.files.FileStore;
import org.shuniu.files.SampleFiles;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.support.ApplicationTest;
import org.shuniu.support.People;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class DownloadTests {
    private static final AtomicLong IDS = new AtomicLong(880_000);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FileStore files;

    @Autowired
    private Grants grants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private SubjectRef subject;

    @BeforeEach
    void aSubjectOfFangQing() {
        subject = new SubjectRef("DOCUMENT", IDS.incrementAndGet());
        long fangQing = jdbc.sql("select id from person where account = 'fangqing'")
                .query(Long.class)
                .single();
        new TransactionTemplate(transactions)
                .executeWithoutResult(status ->
                        grants.grant(subject, LocalDate.of(2026, 5, 6), List.of(Principals.person(fangQing))));
    }

    @Test
    void sendsAFileUnderItsChineseName() {
        StoredFile file = store("请示 附件.txt", "正文".getBytes(StandardCharsets.UTF_8));
        for (String path : List.of("/files/", "/api/v1/files/")) {
            assertThat(http.perform(get(path + file.id()).with(SignedIn.as("fangqing", http))))
                    .hasStatusOk()
                    .hasHeader("X-Content-Type-Options", "nosniff")
                    .hasHeader("ETag", '"' + file.sha256() + '"')
                    .hasHeader("Content-Type", "text/plain;charset=UTF-8")
                    .satisfies(answer -> assertThat(answer.getResponse().getHeader("Content-Disposition"))
                            .startsWith("inline")
                            .contains("filename*=UTF-8''%E8%AF%B7%E7%A4%BA%20%E9%99%84%E4%BB%B6.txt"));
        }
    }

    @Test
    void letsABrowserShowOnlyWhatIsSafe() {
        var fangQing = SignedIn.as("fangqing", http);
        StoredFile word = store("a.docx", SampleFiles.docx("通知"));
        assertThat(http.perform(get("/files/" + word.id()).with(fangQing))
                        .getResponse()
                        .getHeader("Content-Disposition"))
                .startsWith("attachment");
        StoredFile pdf = store("a.pdf", SampleFiles.pdf("x"));
        assertThat(http.perform(get("/files/" + pdf.id()).with(fangQing))
                        .getResponse()
                        .getHeader("Content-Disposition"))
                .startsWith("inline");
        assertThat(http.perform(get("/files/" + pdf.id() + "?download=true").with(fangQing))
                        .getResponse()
                        .getHeader("Content-Disposition"))
                .startsWith("attachment");
    }

    @Test
    void sendsNothingTwice() {
        StoredFile file = store("a.pdf", SampleFiles.pdf("y"));
        assertThat(http.perform(get("/files/" + file.id())
                        .header("If-None-Match", '"' + file.sha256() + '"')
                        .with(SignedIn.as("fangqing", http))))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void existsOnlyForThoseWhoMayKnow() {
        StoredFile file = store("a.pdf", SampleFiles.pdf("z"));
        for (String path : List.of("/files/", "/api/v1/files/")) {
            assertThat(http.perform(get(path + file.id()).with(SignedIn.as("lanxin", http))))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(http.perform(get(path + "999999999").with(SignedIn.as("lanxin", http))))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(http.perform(get(path + file.id()).with(SignedIn.as("sysadmin01", http)))
                            .getResponse()
                            .getStatus())
                    .isIn(403, 404);
        }
    }

    private StoredFile store(String name, byte[] content) {
        return files.store(subject, name, new ByteArrayInputStream(content), People.drafter());
    }
}
