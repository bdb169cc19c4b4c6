package org.shuniu.duty.web.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.shuniu.document.OfficeWalk;
import org.shuniu.duty.domain.bulletin.IssueSeries;
import org.shuniu.support.Browser;
import org.shuniu.support.StatementCounter;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** An issue of 《值班快报》 from the incident to the receipts of its readers (DUTY-12, DUTY-18, scenario 4). */
@WalkTest
@Transactional
class BulletinPagesTests {
    private static final String TITLE = "望川市云岭化工园爆炸";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private JdbcClient jdbc;

    /** Requests share the transaction of the test: what one has changed the next one is to find in the database. */
    @Autowired
    private EntityManager entities;

    @Autowired
    private IssueSeries series;

    @Autowired
    private PlatformTransactionManager transactions;

    /** The major accident of scenario 4, as 总值班室 has it. */
    private long incident(String level) {
        long id = jdbc.sql("""
                insert into incident (room_id, room_name, organ_id, organ_name, registrar_id, registrar_name, registered_at,
                  registered_on, entered_late, title, what, place, source, category, nature, received_at, happened_at,
                  measures, leaders, dead, injured, level, clock_profile, counted_from, phone_minutes, written_minutes,
                  phone_due_at, written_due_at, status, moved_at)
                select id, name, organ_id, organ_name, 1, '秦朗', now(), current_date, false, ?, '反应釜爆炸并起火', '云岭化工园',
                  '望川市人民政府值班室', 'WORK_SAFETY', 'ACCIDENT', now() - interval '1 hour', now() - interval '75 minutes',
                  '已调集消防、医疗力量现场处置', '市长已到现场', 11, 23, ?, 'DEFAULT', 'HAPPENED', 30, 60, now(), now(),
                  'HANDLING', now()
                from duty_room where kind = 'GENERAL' limit 1 returning id""").params(TITLE, level).query(Long.class).single();
        jdbc.sql("insert into access_grant values (?, 'INCIDENT', current_date, ?)")
                .params("r:DUTY_OFFICER@" + office.person("qinlang").organId(), id)
                .update();
        jdbc.sql("""
                insert into incident_instruction (incident_id, leader, means, words, given_at, by_id, by_name, by_unit, done_at)
                values (?, '梁若谷', 'PHONE', '全力救治伤员，尽快查明原因', now() - interval '30 minutes', 1, '秦朗', '总值班室', now())""").param(id).update();
        return id;
    }

    private Document page(Browser reader, String address) throws UnsupportedEncodingException {
        var answer = reader.perform(get(address));
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private String drafted(Browser editor, long incident) {
        var answer = editor.perform(post("/duty-bulletins").param("incidents", String.valueOf(incident)));
        assertThat(answer).hasStatus3xxRedirection();
        entities.flush();
        return String.valueOf(answer.getResponse().getRedirectedUrl()).replace("/edit", "");
    }

    private int step(Browser who, String address, String noun) throws UnsupportedEncodingException {
        String id = address.substring(address.lastIndexOf('/') + 1);
        var answer = who.perform(post(address + "/" + noun)
                .param("opinion", "同意")
                .param("version", one("select version from duty_bulletin where id = " + id)));
        entities.flush();
        return answer.getResponse().getStatus();
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private void listed(Browser editor, String address, long reader) throws UnsupportedEncodingException {
        var form = page(editor, address + "/edit");
        var answer = editor.perform(post(address + "/edit")
                .param("title", form.select("#title").val())
                .param("body", form.select("#body").val())
                .param("readers", String.valueOf(reader))
                .param("version", form.select("#version").val()));
        assertThat(answer).hasRedirectedUrl(address);
        entities.flush();
    }

    @Test
    void goesFromTheIncidentToTheReceipt() throws IOException {
        var editor = Browser.of(http, "qinlang");
        String address = drafted(editor, incident("MAJOR"));
        assertThat(page(editor, address).select(".bulletin__text").text())
                .contains("接报：", "接望川市人民政府值班室报告", "11人死亡、23人受伤", "重大突发事件", "处置：已调集消防")
                .contains("领导批示：梁若谷", "全力救治伤员，尽快查明原因。", "下步：");
        assertThat(step(editor, address, "submission")).as("no readers yet").isEqualTo(400);
        long reader = office.person("liangruogu").personId();
        listed(editor, address, reader);
        assertThat(step(editor, address, "submission")).isEqualTo(302);
        assertThat(step(editor, address, "approval")).as("own words").isEqualTo(403);
        assertThat(step(Browser.of(http, "heyunqi"), address, "approval")).isEqualTo(302);
        assertThat(Browser.of(http, "liangruogu").perform(get(address))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(step(Browser.of(http, "luwenzhou"), address, "signature")).isEqualTo(302);
        assertThat(page(editor, address).select(".bulletin__line").text()).matches(".*第\\d+期（总第\\d+期）.*签发人：.*");
        assertThat(step(editor, address, "sending")).isEqualTo(302);
        assertThat(page(editor, address).text()).contains("已阅0人，共1人");
        var leader = Browser.of(http, "liangruogu");
        assertThat(page(leader, address).text()).contains("梁若谷").doesNotContain("已阅0人", "办理过程");
        assertThat(page(editor, address).text()).contains("已阅1人，共1人");
        printed(editor, address);
    }

    private static void printed(Browser editor, String address) throws IOException {
        byte[] pdf = editor.perform(get(address + "/report.pdf")).getResponse().getContentAsByteArray();
        try (var paper = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(paper)).contains("内部资料 注意保存", "总第", "签发人", TITLE, "报送：梁若谷");
        }
    }

    @Test
    void isProposedForAMajorAccidentUntilItIsMade() throws UnsupportedEncodingException {
        long id = incident("MAJOR");
        var editor = Browser.of(http, "qinlang");
        String link = "/duty-bulletins/new?incident=" + id;
        assertThat(page(editor, "/duty-bulletins").select(".alert-warning a").eachAttr("href"))
                .contains(link);
        assertThat(page(editor, "/?q=" + TITLE).select("a").eachAttr("href")).contains(link);
        drafted(editor, id);
        assertThat(page(editor, "/duty-bulletins").select(".alert-warning a").eachAttr("href"))
                .doesNotContain(link);
        assertThat(page(editor, "/?q=" + TITLE).select("a").eachAttr("href")).doesNotContain(link);
    }

    @Test
    void isNotProposedForALesserOne() throws UnsupportedEncodingException {
        long id = incident("LARGER");
        assertThat(page(Browser.of(http, "qinlang"), "/duty-bulletins")
                        .select(".alert-warning a")
                        .eachAttr("href"))
                .doesNotContain("/duty-bulletins/new?incident=" + id);
    }

    @Test
    void needsAnIncident() {
        assertThat(Browser.of(http, "qinlang").perform(post("/duty-bulletins")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("请至少选择一个事件");
    }

    @Test
    void isTheGeneralDutyRoomsOnly() {
        assertThat(Browser.of(http, "weihang").perform(get("/duty-bulletins/new")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void storesNoSecretAndKeepsWhatWasTyped() throws UnsupportedEncodingException {
        var editor = Browser.of(http, "qinlang");
        String address = drafted(editor, incident("MAJOR"));
        var answer = editor.perform(post(address + "/edit")
                .param("title", "题目")
                .param("body", "机密★10年\n正文")
                .param(
                        "version",
                        page(editor, address + "/edit").select("#version").val()));
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST).bodyText().contains("机密★10年\n正文");
        String id = address.substring(address.lastIndexOf('/') + 1);
        assertThat(one("select body from duty_bulletin where id = " + id)).doesNotContain("机密");
    }

    /** A signature that fails gives its numbers back; the next one takes them. */
    @Test
    void losesNoNumber() {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var failed = own.execute(status -> {
            status.setRollbackOnly();
            return series.take(987654, 2026);
        });
        var first = own.execute(status -> series.take(987654, 2026));
        var next = own.execute(status -> series.take(987654, 2027));
        assertThat(List.of(failed.inYear(), failed.inAll())).containsExactly(1, 1);
        assertThat(first.text()).isEqualTo("第1期（总第1期）");
        assertThat(next.text()).isEqualTo("第1期（总第2期）");
    }

    @Test
    void costsNobodyElseAStatementOnTheDesk() {
        var drafter = Browser.of(http, "fangqing");
        assertThat(StatementCounter.during(() -> drafter.perform(get("/"))).stream()
                        .filter(statement -> statement.contains("duty_bulletin")))
                .isEmpty();
    }

    @Test
    void listsTheSameNumberOfStatementsForManyIssues() {
        var editor = Browser.of(http, "qinlang");
        drafted(editor, incident("MAJOR"));
        int one = StatementCounter.during(() -> editor.perform(get("/duty-bulletins")))
                .size();
        drafted(editor, incident("MAJOR"));
        drafted(editor, incident("MAJOR"));
        assertThat(StatementCounter.during(() -> editor.perform(get("/duty-bulletins"))))
                .hasSize(one);
    }

    @Test
    void answersProgramsLikePeople() throws UnsupportedEncodingException {
        var editor = Browser.of(http, "qinlang");
        String address = drafted(editor, incident("MAJOR"));
        String answer = editor.perform(get("/api/v1" + address + "/actions"))
                .getResponse()
                .getContentAsString();
        assertThat(JsonPath.<List<String>>read(answer, "$[?(@.open)].noun"))
                .containsExactly("edit", "text", "submission", "discard");
        assertThat(editor.perform(get("/api/v1" + address)))
                .bodyText()
                .contains(TITLE)
                .contains("\"steps\":[]");
    }
}
