package org.shuniu.numbering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuniu.identity.IdentityTest;
import org.shuniu.support.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IdentityTest
class NumberingPagesTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void leaveTheDemoOffice() {
        jdbc.sql("delete from number_entry").update();
        jdbc.sql("delete from series_year").update();
        jdbc.sql("delete from number_series where code = '云政办任'").update();
        jdbc.sql("delete from issuing_account_series where code = '云政办任'").update();
        jdbc.sql("delete from issuing_account a where not exists "
                        + "(select 1 from issuing_account_series s where s.issuing_account_id = a.id)")
                .update();
    }

    @Test
    void listsTheSeriesOfTheOfficeAndItsGovernment() {
        assertThat(registrar().perform(get("/number-series")))
                .hasStatusOk()
                .bodyText()
                .contains("云政办发〔2026〕1号", "云政函", "云江省人民政府令", "无断号")
                .doesNotContain("云水发");
    }

    @Test
    void reservesUsesAndVoids() {
        var keeper = registrar();
        assertThat(keeper.perform(get(register()))).hasStatusOk().bodyText().contains("预留文号");
        assertThat(keeper.perform(post(address("/reservations"))
                        .param("year", "2026")
                        .param("count", "2")
                        .param("purpose", "周年通报")))
                .hasRedirectedUrl(register());
        assertThat(keeper.perform(get(register())))
                .bodyText()
                .contains("云政办发〔2026〕2号", "周年通报", "已预留 云政办发〔2026〕1号 至 云政办发〔2026〕2号");
        assertThat(keeper.perform(get(address("/entries/" + entry(1) + "/void"))))
                .hasStatusOk()
                .bodyText()
                .contains("永不再用");
        assertThat(keeper.perform(post(address("/entries/" + entry(1) + "/void"))
                        .param("reason", " ")
                        .param("version", "0")))
                .bodyText()
                .contains("请填写原因");
        assertThat(keeper.perform(post(address("/entries/" + entry(1) + "/void"))
                        .param("reason", "事项取消")
                        .param("version", "0")))
                .hasRedirectedUrl(register());
        assertThat(keeper.perform(post(address("/entries/" + entry(2) + "/usage"))
                        .param("reason", "纸质纪要")
                        .param("version", "7")))
                .as("a stale form")
                .hasStatus(409);
        assertThat(keeper.perform(get(address("/book?year=2026")))).bodyText().contains("作废原因：事项取消", "预留 1 个，作废 1 个");
    }

    @Test
    void keepsWhatWasTypedWhenANumberIsTaken() {
        reserve("1");
        assertThat(registrar()
                        .perform(post(address("/reservations"))
                                .param("year", "2026")
                                .param("from", "1")
                                .param("count", "1")
                                .param("purpose", "又一件事")))
                .bodyText()
                .contains("1 号已在登记簿中或超出范围。", "value=\"又一件事\"");
    }

    @Test
    void exportsTheBook(@TempDir Path folder) throws Exception {
        reserve("3");
        var answer =
                registrar().perform(get(address("/register.xlsx?year=2026"))).getResponse();
        assertThat(answer.getContentType()).contains("spreadsheetml");
        Path file = Files.write(folder.resolve("book.xlsx"), answer.getContentAsByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            var text = new StringBuilder();
            for (var part : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
            assertThat(Parser.unescapeEntities(text.toString(), false)).contains("云政办发〔2026〕3号", "预留");
        }
    }

    @Test
    void hidesTheSeriesOfOtherOrgans() {
        var stranger = Browser.of(http, "tangli");
        for (var rest : new String[] {"", "/book", "/register.xlsx", "/closure"}) {
            assertThat(stranger.perform(get(address(rest)))).as(rest).hasStatus(404);
        }
        assertThat(stranger.perform(get("/api/v1" + address("/entries")))).hasStatus(404);
        assertThat(stranger.perform(
                        post(address("/reservations")).param("count", "1").param("purpose", "x")))
                .hasStatus(404);
        assertThat(stranger.perform(get("/number-series")))
                .bodyText()
                .contains("云水发")
                .doesNotContain("云政办发");
    }

    @Test
    void refusesColleaguesWhoKeepNoRegister() {
        var colleague = Browser.of(http, "fangqing");
        assertThat(colleague.perform(get(register()))).hasStatusOk().bodyText().doesNotContain("预留文号");
        assertThat(colleague.perform(
                        post(address("/reservations")).param("count", "1").param("purpose", "x")))
                .hasStatus(403);
        assertThat(Browser.of(http, "sysadmin01").perform(get("/number-series")))
                .hasStatus(403);
    }

    @Test
    void opensASeriesByApplicationAndApproval() {
        var applied = registrar()
                .perform(post("/issuing-accounts")
                        .param("reason", "增设任免文号")
                        .param("series[0].code", "云政办任")
                        .param("series[0].kind", "YEARLY")
                        .param("series[0].purpose", "任免")
                        .param("series[1].code", ""));
        assertThat(applied).hasStatus3xxRedirection();
        String account = applied.getResponse().getRedirectedUrl();
        assertThat(registrar().perform(get("/issuing-accounts"))).bodyText().contains("云政办任", "待审批");
        assertThat(registrar().perform(get(account))).bodyText().doesNotContain("/approval");
        var secretary = Browser.of(http, "jiangfan");
        assertThat(secretary.perform(get(account))).bodyText().contains("批准立户", "增设任免文号");
        assertThat(secretary.perform(
                        post(account + "/refusal").param("remark", "").param("version", "0")))
                .bodyText()
                .contains("请填写原因");
        assertThat(secretary.perform(
                        post(account + "/approval").param("remark", "").param("version", "0")))
                .hasRedirectedUrl(account);
        assertThat(registrar().perform(get("/number-series"))).bodyText().contains("云政办任〔2026〕1号");
        assertThat(Browser.of(http, "tangli").perform(get(account))).hasStatus(404);
    }

    @Test
    void asksForWhatAnApplicationLacks() {
        assertThat(registrar().perform(get("/issuing-accounts/new")))
                .hasStatusOk()
                .bodyText()
                .contains("series[2].code", "云江省人民政府办公厅");
        assertThat(registrar()
                        .perform(post("/issuing-accounts")
                                .param("reason", "试一试")
                                .param("series[0].code", "云政A")
                                .param("series[0].purpose", "x")))
                .bodyText()
                .contains("“云政A”不是规范的机关代字", "value=\"云政A\"");
        assertThat(Browser.of(http, "fangqing").perform(get("/issuing-accounts/new")))
                .hasStatus(403);
    }

    @Test
    void speaksTheSameThroughTheApi() {
        assertThat(registrar()
                        .perform(post("/api/v1" + address("/reservations"))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"year\":2026,\"count\":1,\"purpose\":\"周年通报\"}")))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$[0].text")
                .isEqualTo("云政办发〔2026〕1号");
        assertThat(registrar()
                        .perform(post("/api/v1" + address("/entries/" + entry(1) + "/void"))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"reason\":\"\"}")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.fields[0].message")
                .isEqualTo("请填写原因。");
        assertThat(registrar().perform(get("/api/v1" + address("/entries?year=2026"))))
                .bodyJson()
                .extractingPath("$.entries.rows[0].state")
                .isEqualTo("RESERVED");
        assertThat(registrar().perform(get("/api/v1/number-series"))).hasStatusOk();
        assertThat(registrar().perform(get("/api/v1/issuing-accounts"))).hasStatusOk();
    }

    private void reserve(String count) {
        assertThat(registrar()
                        .perform(post(address("/reservations"))
                                .param("year", "2026")
                                .param("count", count)
                                .param("purpose", "周年通报")))
                .hasStatus3xxRedirection();
    }

    private Browser registrar() {
        return Browser.of(http, "yezhiqiu");
    }

    private String register() {
        return address("?year=2026");
    }

    private String address(String rest) {
        return "/number-series/"
                + jdbc.sql("select id from number_series where code = '云政办发'")
                        .query(Long.class)
                        .single()
                + rest;
    }

    private long entry(int sequence) {
        return jdbc.sql("select id from number_entry where sequence = :sequence")
                .param("sequence", sequence)
                .query(Long.class)
                .single();
    }
}
