package org.shuniu.meeting.web.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.AgendaOffice;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.shuniu.support.Browser;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** The agenda on its page: what may stand on it, in which order, and who sees it (MTG-10, MTG-14). */
@WalkTest
@Transactional
class AgendaPagesTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private EntityManager entities;

    @Autowired
    private OfficeTime time;

    @Autowired
    private JdbcClient jdbc;

    private AgendaOffice office;
    private Browser officer;

    @BeforeEach
    void enter() {
        office = new AgendaOffice(context);
        officer = Browser.of(http, "chengzhu");
    }

    private MeetingId session(int inDays, MeetingClass kind, MeetingStatus status) {
        var day = time.today().plusDays(inDays);
        return office.session(kind, "第40次常务会议", day + "T09:00", day + "T11:00", status);
    }

    private MvcTestResult add(MeetingId id, String... params) {
        var request =
                post(id.link() + "/agenda/items").param("plannedMinutes", "20").param("version", "0");
        for (int i = 0; i < params.length; i += 2) {
            request.param(params[i], params[i + 1]);
        }
        var answer = officer.perform(request);
        entities.flush();
        return answer;
    }

    private Document agenda(Browser reader, MeetingId id) throws UnsupportedEncodingException {
        entities.flush();
        var answer = reader.perform(get(id.link() + "/agenda"));
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private List<String> items(Browser reader, MeetingId id) throws UnsupportedEncodingException {
        return agenda(reader, id).select("tbody tr td:first-child").eachText();
    }

    @Test
    void refusesATopicWithoutCoordination() { // MTG-10
        var id = session(20, MeetingClass.EXECUTIVE, MeetingStatus.APPROVED);
        var topic = office.topic("未协调议题", TopicAction.SUBMIT, TopicAction.ACCEPT);
        assertThat(add(id, "topicId", String.valueOf(topic.value())))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("未经秘书长协调会同意上会", "都要先由秘书长协调会讨论研究");
    }

    @Test
    void takesTheSameTopicToAMeetingOnOneTopic() throws UnsupportedEncodingException {
        var id = session(20, MeetingClass.TOPICAL, MeetingStatus.APPROVED);
        var topic = office.topic("专题议题", TopicAction.SUBMIT, TopicAction.ACCEPT);
        assertThat(add(id, "topicId", String.valueOf(topic.value()))).hasStatus3xxRedirection();
        assertThat(items(officer, id)).singleElement().asString().contains("专题议题");
    }

    @Test
    void refusesATopicThatTheHeadDidNotApprove() {
        var id = session(20, MeetingClass.OFFICE, MeetingStatus.APPROVED);
        var topic = office.topic("未批议题", TopicAction.SUBMIT, TopicAction.ACCEPT, TopicAction.PASS);
        assertThat(add(id, "topicId", String.valueOf(topic.value())))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("未经政府主要负责人批准");
    }

    @Test
    void refusesLatePapersUnlessTheHeadAllowsThem() throws UnsupportedEncodingException {
        var id = session(2, MeetingClass.EXECUTIVE, MeetingStatus.APPROVED);
        var topic = office.topic("迟报议题", TopicAction.SUBMIT, TopicAction.ACCEPT, TopicAction.PASS, TopicAction.APPROVE);
        assertThat(add(id, "topicId", String.valueOf(topic.value())))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("晚于会前 7 天", "不足会前 3 天");
        office.take(topic, TopicAction.ALLOW_LATE);
        assertThat(add(id, "topicId", String.valueOf(topic.value()))).hasStatus3xxRedirection();
        assertThat(items(officer, id)).hasSize(1);
    }

    @Test
    void keepsPersonnelItemsLastAndHidesThem() throws UnsupportedEncodingException {
        var id = session(20, MeetingClass.EXECUTIVE, MeetingStatus.NOTIFIED);
        add(id, "title", "干部任免", "kind", "DISCUSSION", "personnel", "true");
        add(id, "title", "传达会议精神", "kind", "RELAY", "reporter", "办公厅");
        add(id, "title", "听取工作汇报", "kind", "SUMMARY", "attendants", "省水务厅");
        assertThat(items(officer, id))
                .extracting(text -> text.replaceAll("^\\d\\. (\\S+) .*", "$1"))
                .containsExactly("传达会议精神", "听取工作汇报", "干部任免");
        var form = agenda(officer, id).select("tbody tr").get(1).selectFirst("form");
        String down = form.select("button[formaction*=/down]").attr("formaction");
        assertThat(officer.perform(post(down)
                        .param("version", form.select("[name=version]").val())))
                .hasStatus3xxRedirection()
                .flash()
                .containsKey("notice");
        assertThat(items(officer, id)).last().asString().contains("干部任免");
        office.attends(id, Capacity.OBSERVER, "xiahe", null);
        office.attends(id, Capacity.MEMBER, "liangruogu", null);
        assertThat(items(Browser.of(http, "xiahe"), id)).hasSize(2).noneMatch(text -> text.contains("干部任免"));
        assertThat(items(Browser.of(http, "liangruogu"), id)).hasSize(3);
        assertThat(officer.perform(get(id.link()))).bodyText().contains("干部任免");
        assertThat(Browser.of(http, "xiahe").perform(get(id.link())))
                .bodyText()
                .contains("传达会议精神")
                .doesNotContain("干部任免", "??");
    }

    @Test
    void countsTheTimesFromTheBeginningAndChangesTheOrder() throws UnsupportedEncodingException {
        var id = session(20, MeetingClass.EXECUTIVE, MeetingStatus.APPROVED);
        add(id, "title", "第一项", "kind", "RELAY");
        add(id, "title", "第二项", "kind", "DISCUSSION");
        var second = agenda(officer, id).select("tbody tr").get(1);
        assertThat(second.text()).contains("09:20–09:40");
        String up = second.selectFirst("form").attr("action");
        officer.perform(
                post(up).param("version", second.select("[name=version]").val()));
        assertThat(items(officer, id).get(0)).contains("第二项");
        assertThat(items(officer, id).get(1)).contains("第一项");
    }

    @Test
    void writesTheOutcomeBesideTheTopic() throws UnsupportedEncodingException {
        var id = session(20, MeetingClass.EXECUTIVE, MeetingStatus.APPROVED);
        var topic = office.topic("水价调整", TopicAction.SUBMIT, TopicAction.ACCEPT, TopicAction.PASS, TopicAction.APPROVE);
        add(id, "topicId", String.valueOf(topic.value()));
        office.move(id, MeetingStatus.IN_SESSION);
        long item = jdbc.sql("select id from meeting_agenda_slot where meeting_id = " + id.value())
                .query(Long.class)
                .single();
        String address = id.link() + "/agenda/items/" + item + "/outcome";
        assertThat(officer.perform(get(address))).hasStatusOk().bodyText().contains("原则通过");
        assertThat(officer.perform(post(address)
                        .param("outcome", "ADOPTED_IN_PRINCIPLE")
                        .param("remark", "按会议意见修改")
                        .param("version", "0")))
                .hasRedirectedUrl(id.link() + "/agenda");
        entities.flush();
        assertThat(Browser.of(http, "zhaoheng").perform(get(topic.link())))
                .bodyText()
                .contains("已审议", "原则通过", "按会议意见修改");
    }

    @Test
    void isDrawnUpByThoseWhoPrepareOnly() {
        var id = session(20, MeetingClass.EXECUTIVE, MeetingStatus.APPROVED);
        office.attends(id, Capacity.MEMBER, "liangruogu", null);
        assertThat(Browser.of(http, "liangruogu")
                        .perform(post(id.link() + "/agenda/items")
                                .param("title", "临时动议")
                                .param("plannedMinutes", "10")
                                .param("version", "0")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}
