package org.shuniu.meeting.web.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.meeting.AgendaOffice;
import org.shuniu.meeting.TopicId;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.shuniu.meeting.service.topic.DescribeTopic;
import org.shuniu.support.Browser;
import org.shuniu.support.StatementCounter;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Topics on their pages: drawn up, handed in, sent back, coordinated, approved (MTG-10, MTG-26). */
@WalkTest
@Transactional
class TopicPagesTests {
    private static final String TITLE = "关于加强山洪沟治理的议题";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EntityManager entities;

    private AgendaOffice office;

    @BeforeEach
    void enter() {
        office = new AgendaOffice(context);
    }

    private Document page(Browser reader, String address) throws UnsupportedEncodingException {
        entities.flush();
        var answer = reader.perform(get(address));
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private MvcTestResult step(String account, TopicId id, String noun, String words) {
        var answer = Browser.of(http, account)
                .perform(post(id.link() + "/" + noun)
                        .param("opinion", words)
                        .param("version", String.valueOf(office.version(id))));
        entities.flush();
        return answer;
    }

    private String proposed() {
        var answer = Browser.of(http, "zhaoheng")
                .perform(post("/topics")
                        .param("title", TITLE)
                        .param("summary", "治理重点山洪沟十条")
                        .param("paper", "一、背景\n二、建议")
                        .param("collectiveRecord", "厅务会议第6次")
                        .param("wantedClass", "EXECUTIVE")
                        .param("legal", "true")
                        .param("consulted", "云江省财政厅：同意\n云江省农业厅：建议分步实施")
                        .param("version", "0"));
        assertThat(answer).hasStatus3xxRedirection();
        entities.flush();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    @Test
    void goesFromTheUnitToTheListOfThoseThatWait() throws UnsupportedEncodingException {
        var id = new TopicId(Long.parseLong(proposed().replaceAll("\\D", "")));
        assertThat(page(Browser.of(http, "zhaoheng"), id.link()).text())
                .contains("无不同意见", "有不同意见", "建议分步实施", "由提出单位负责人报送");
        assertThat(step("zhaoheng", id, "submission", "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Browser.of(http, "chengzhu").perform(get(id.link()))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(step("xiahe", id, "submission", "")).hasRedirectedUrl(id.link());
        assertThat(step("chengzhu", id, "acceptance", "")).as("legality first").hasStatus(HttpStatus.FORBIDDEN);
        assertThat(step("chengzhu", id, "return", ""))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("此步须写明");
        assertThat(step("chengzhu", id, "return", "请补充资金测算")).hasRedirectedUrl(id.link());
        assertThat(page(Browser.of(http, "zhaoheng"), id.link()).text()).contains("请补充资金测算", "申报");
        assertThat(step("xiahe", id, "submission", "")).hasRedirectedUrl(id.link());
        assertThat(step("guyan", id, "legality", "合法")).hasRedirectedUrl(id.link());
        assertThat(step("chengzhu", id, "acceptance", "")).hasRedirectedUrl(id.link());
        assertThat(step("chengzhu", id, "pass", "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(step("jiangfan", id, "pass", "协调会同意")).hasRedirectedUrl(id.link());
        assertThat(step("luwenzhou", id, "approval", "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(step("zhoumingyuan", id, "approval", "")).hasRedirectedUrl(id.link());
        assertThat(page(Browser.of(http, "chengzhu"), id.link()).text())
                .contains("待上会")
                .doesNotContain("??");
    }

    @Test
    void countsWhatTheCoordinationMeetingSettled() throws UnsupportedEncodingException { // MTG-26
        office.topic(TITLE, TopicAction.SUBMIT, TopicAction.ACCEPT, TopicAction.PASS);
        office.topic(TITLE + "一", TopicAction.SUBMIT, TopicAction.ACCEPT, TopicAction.SETTLE);
        String head = page(Browser.of(http, "chengzhu"), "/topics")
                .select(".head__sub")
                .text();
        assertThat(head).matches(".*直接办结 [1-9]\\d* 件，同意上会 [1-9]\\d* 件.*");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsMissing() {
        assertThat(Browser.of(http, "zhaoheng")
                        .perform(post("/topics").param("title", "打错的题目").param("version", "0")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("打错的题目", "请写明本单位领导班子集体研究");
    }

    @Test
    void storesNoSecret() {
        assertThat(Browser.of(http, "zhaoheng")
                        .perform(post("/topics")
                                .param("title", TITLE)
                                .param("summary", "摘要")
                                .param("paper", "机密★10年\n正文")
                                .param("collectiveRecord", "厅务会议")
                                .param("wantedClass", "EXECUTIVE")
                                .param("version", "0")))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void advisesToShortenALongPaper() throws UnsupportedEncodingException {
        var draft =
                new DescribeTopic(TITLE, "摘要", "字".repeat(3001), "厅务会议", MeetingClass.EXECUTIVE, false, false, null, 0);
        assertThat(page(Browser.of(http, "zhaoheng"), office.topic(draft).link())
                        .text())
                .contains("共 3,001 字", "一般不超过 3,000 字");
    }

    @Test
    void listsTheSameNumberOfStatementsForManyTopics() {
        var officer = Browser.of(http, "chengzhu");
        office.topic(TITLE, TopicAction.SUBMIT);
        entities.flush();
        officer.perform(get("/topics")); // whoever is first after a change reads the tree of organs anew
        int one = StatementCounter.during(() -> officer.perform(get("/topics"))).size();
        office.topic(TITLE + "一", TopicAction.SUBMIT);
        office.topic(TITLE + "二", TopicAction.SUBMIT);
        entities.flush();
        assertThat(StatementCounter.during(() -> officer.perform(get("/topics"))))
                .hasSize(one);
    }

    @Test
    void answersProgramsLikePeople() throws UnsupportedEncodingException {
        var id = office.topic(TITLE);
        entities.flush();
        String answer = Browser.of(http, "zhaoheng")
                .perform(get("/api/v1" + id.link() + "/actions"))
                .getResponse()
                .getContentAsString();
        assertThat(JsonPath.<List<String>>read(answer, "$[?(@.open == true)].noun"))
                .containsExactly("edit", "withdrawal");
    }
}
