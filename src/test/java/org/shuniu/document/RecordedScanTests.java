package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.service.draft.AttachmentService;
import org.shuniu.files.SampleFiles;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 代录 with the scan of the signed sheet: in the same form, with every refusal of the files. */
@DocumentOffice
class RecordedScanTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private AttachmentService attachments;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private DocumentId id;
    private String path;

    @BeforeEach
    void waitsForTheSignature() {
        id = office.at(DocumentStep.SIGNATURE);
        path = "/cases/DOCUMENT/" + id.value() + "/record";
    }

    @Test
    void showsTheClerkTheWayFromThePageOfTheDocument() throws Exception {
        var page = http.perform(get(id.link()).with(SignedIn.as("yuanye", http)));
        assertThat(Jsoup.parse(page.getResponse().getContentAsString()).select("nav.moves a[href=" + path + "]"))
                .hasSize(1);
        var earlier = office.at(DocumentStep.GATE_POLICY);
        assertThat(http.perform(get(earlier.link()).with(SignedIn.as("yuanye", http))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void asksForTheFileInTheForm() throws Exception {
        var answer = http.perform(get(path).with(SignedIn.as("yuanye", http)));
        assertThat(answer).hasStatusOk();
        var form = Jsoup.parse(answer.getResponse().getContentAsString()).select("form.move-form");
        assertThat(form.attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(form.select("input[type=file][name=scan]")).hasSize(1);
    }

    @Test
    void keepsTheScanWithTheOpinionAndOutOfTheAttachments() throws Exception {
        String hash = office.field(id, "text_hash");
        assertThat(record("签批单.pdf", SampleFiles.pdf("signed"))).hasRedirectedUrl(id.link());
        assertThat(office.status(id)).isEqualTo(DocumentStatus.SIGNED);
        assertThat(office.field(id, "text_hash")).isEqualTo(hash);
        assertThat(attachments.of(id, office.person("fangqing"))).isEmpty();
        var page = http.perform(get(id.link()).with(SignedIn.as("fangqing", http)));
        String link = Jsoup.parse(page.getResponse().getContentAsString())
                .select(".opinions a[href^=/files/]")
                .attr("href");
        assertThat(http.perform(get(link).with(SignedIn.as("fangqing", http))))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_PDF);
        assertThat(http.perform(get(link).with(SignedIn.as("jiyun", http)))).hasStatus(HttpStatus.NOT_FOUND);
        office.walk().until(id, DocumentStep.TYPESETTING);
        assertThat(office.status(id)).isEqualTo(DocumentStatus.NUMBERED);
    }

    @Test
    void refusesWhatTheFilesRefuseBesideTheField() {
        assertThat(record("签批单.pdf", new byte[0]))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("scanFileId-error");
        assertThat(record("机密文件.pdf", SampleFiles.pdf("x")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("涉密信息不得进入本系统", "同意印发。");
        assertThat(record("签批单.exe", "MZ".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("scanFileId-error");
        assertThat(office.status(id)).isEqualTo(DocumentStatus.IN_REVIEW);
        assertThat(files()).isEmpty();
    }

    @Test
    void leavesNoFileBehindWhenTheRecordIsRefused() {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        assertThat(record("签批单.pdf", SampleFiles.pdf("signed"), tomorrow))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("invalid-feedback");
        assertThat(files()).isEmpty();
    }

    @Test
    void aFormDrawnBeforeSomebodyMovedIsTooLate() {
        assertThat(record("签批单.pdf", SampleFiles.pdf("signed"), LocalDate.now(clock), drawn() - 1))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(id.link(), "查看最新");
        assertThat(files()).isEmpty();
        assertThat(office.status(id)).isEqualTo(DocumentStatus.IN_REVIEW);
    }

    @Test
    void needsNoScan() {
        assertThat(record("", new byte[0])).hasRedirectedUrl(id.link());
        assertThat(office.status(id)).isEqualTo(DocumentStatus.SIGNED);
    }

    @Test
    void takesAFileIdThroughTheApi() {
        var kept = http.perform(multipart("/api/v1/cases/DOCUMENT/" + id.value() + "/scans")
                .file(new MockMultipartFile("file", "签批单.pdf", "application/pdf", SampleFiles.pdf("signed")))
                .with(SignedIn.as("yuanye", http)));
        assertThat(kept).hasStatus(HttpStatus.CREATED);
        assertThat(recordByApi("999999999"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("scanFileId");
        assertThat(recordByApi("" + files().get(0))).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(office.status(id)).isEqualTo(DocumentStatus.SIGNED);
        assertThat(jdbc.sql("select scan_file_id from opinion where subject_id = ? and recorded_by is not null")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(files().get(0));
    }

    @Test
    void takesAScanFromClerksOnly() {
        assertThat(http.perform(multipart("/api/v1/cases/DOCUMENT/" + id.value() + "/scans")
                        .file(new MockMultipartFile("file", "签批单.pdf", "application/pdf", SampleFiles.pdf("x")))
                        .with(SignedIn.as("fangqing", http))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(files()).isEmpty();
    }

    private MvcTestResult record(String name, byte[] content) {
        return record(name, content, LocalDate.now(clock));
    }

    private MvcTestResult record(String name, byte[] content, LocalDate signedOn) {
        return record(name, content, signedOn, drawn());
    }

    private MvcTestResult record(String name, byte[] content, LocalDate signedOn, int version) {
        return http.perform(multipart(path)
                .file(new MockMultipartFile("scan", name, "application/pdf", content))
                .param("version", "" + version)
                .param("fromPersonId", "" + office.person("luwenzhou").personId())
                .param("decision", "AGREE")
                .param("signedOn", signedOn.toString())
                .param("text", "同意印发。")
                .with(SignedIn.as("yuanye", http)));
    }

    /** The version that a form shows when it is drawn now. */
    private int drawn() {
        return jdbc.sql(
                        "select version from review_case where subject_kind = 'DOCUMENT' and subject_id = ? order by id desc limit 1")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private MvcTestResult recordByApi(String scan) {
        String body = """
                {"fromPersonId":%d,"decision":"AGREE","signedOn":"%s","text":"同意印发。","scanFileId":%s}""";
        return http.perform(post("/api/v1" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.formatted(office.person("luwenzhou").personId(), LocalDate.now(clock), scan))
                .with(SignedIn.as("yuanye", http)));
    }

    private List<Long> files() {
        return jdbc.sql("select id from stored_file where subject_kind = 'DOCUMENT' and subject_id = ?")
                .param(id.value())
                .query(Long.class)
                .list();
    }
}
