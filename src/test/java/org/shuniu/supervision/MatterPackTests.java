package org.shuniu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.supervision.MatterWalk.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.life.ResultService;
import org.shuniu.support.FixedClock;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The file that goes to the archive when a matter is written off (销号: result fed back, archive pack). */
@SupervisionOffice
class MatterPackTests {
    @Autowired
    private MatterWalk office;

    @Autowired
    private ResultService results;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FixedClock clock;

    @BeforeEach
    void inMay() {
        clock.moveTo("2026-05-11");
    }

    private MatterId withLeader(String title) {
        var id = office.assigned(office.instruction(title, WATER), 10);
        office.done(id, WATER, "baizhi", "weiran");
        office.sendBack(id, WATER, "gaoyuan");
        office.feedBack(id, WATER, org.shuniu.supervision.domain.record.FeedbackKind.FINAL, "baizhi");
        office.report(id, WATER, "weiran");
        office.accept(id, WATER, "gaoyuan");
        results.submit(id, new Confirm("请阅。", office.version(id)), office.person("gaoyuan"));
        return id;
    }

    private MvcTestResult asked(String path, String account) {
        return http.perform(get(path).with(SignedIn.as(account, http)));
    }

    @Test
    void holdsTheStoryTheExaminationsAndTheEvidence() {
        var id = withLeader("归档包样本甲");
        results.settle(id, new Confirm("同意办结。", office.version(id)), office.person("liangruogu"));
        results.close(id, new GiveReason("已反馈并归档。", office.version(id)), office.person("wenjing"));
        assertThat(asked(id.link(), "gaoyuan")).bodyText().contains(id.link() + "/pack.zip");
        var files = unzipped(asked(id.link() + "/pack.zip", "gaoyuan"));
        assertThat(files.keySet())
                .containsExactly(
                        "事项概况.csv", "办理经过.csv", "办理反馈.csv", "结果审核.csv", "佐证材料/01 核查记录.txt", "佐证材料/02 核查记录.txt");
        assertThat(files.get("事项概况.csv"))
                .contains("归档包样本甲", String.valueOf(office.view(id).number()), WATER);
        assertThat(files.get("办理经过.csv")).contains("拟立项", "退回重办", "同意办结。", "销号");
        assertThat(files.get("办理反馈.csv")).contains("最终反馈", "核查记录.txt").doesNotContain("销号");
        assertThat(files.get("结果审核.csv")).contains("退回重办", "问题是否解决", "审核通过");
        assertThat(files.get("佐证材料/01 核查记录.txt")).isEqualTo("现场核查记录");
        assertThat(unzipped(asked("/api/v1" + id.link() + "/pack.zip", "liangruogu")))
                .hasSize(6);
        assertThat(jdbc.sql(
                                "select count(*) from trail_entry where verb = 'supervision.PACK' and not refused and subject_id = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private static Map<String, String> unzipped(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        var files = new LinkedHashMap<String, String>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    @Test
    void isForThoseWhoSeeTheMatterAsAWholeOnceItIsSettled() {
        var id = withLeader("归档包样本乙");
        String path = id.link() + "/pack.zip";
        assertThat(asked(path, "gaoyuan")).hasStatus(HttpStatus.CONFLICT);
        results.settle(id, new Confirm("同意办结。", office.version(id)), office.person("liangruogu"));
        assertThat(asked(path, "baizhi")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(asked(path, "guhe")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(asked(id.link(), "baizhi")).bodyText().doesNotContain("pack.zip");
        assertThat(asked(path, "muqing")).hasStatusOk();
    }
}
