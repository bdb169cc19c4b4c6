package org.shuniu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.ReviewedSubject.Handler;
import org.shuniu.support.ApplicationTest;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The demo office reviews a paper through pages and API: who sees what, what is offered, what is refused. */
@ApplicationTest
@Import(PaperSubject.class)
class ReviewPagesTests {
    private static final AtomicLong PAPERS = new AtomicLong(500);

    private final SubjectRef paper = new SubjectRef(PaperSubject.KIND, PAPERS.incrementAndGet());

    @Autowired
    private MockMvcTester http;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Directory directory;

    @Autowired
    private PaperSubject subject;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, RequestPostProcessor> sessions = new HashMap<>();
    private final Map<Long, String> accounts = new HashMap<>();
    private Actor fangqing;
    private Actor shen;
    private Actor hanxiao;
    private Actor shujin;

    @BeforeEach
    void submit() {
        fangqing = actor("fangqing");
        shen = actor("shenzhiyuan");
        hanxiao = actor("hanxiao");
        shujin = actor("shujin");
        subject.chosen.put(
                "WORK",
                List.of(
                        new Handler(hanxiao.personId(), hanxiao.unitId()),
                        new Handler(actor("guyan").personId(), actor("guyan").unitId())));
        route();
        String link = "/cases/PAPER/" + paper.id() + "/circulation";
        desk.submit(new StartCase(paper, "PAGES", "关于纸张的通知", 1, link, ""), fangqing);
    }

    @Test
    void theHeadFindsHisItemInTheBoxAndTheOthersDoNot() {
        assertThat(get("/api/v1/work-items?box=todo&q=纸张", shen))
                .hasStatusOk()
                .bodyText()
                .contains("关于纸张的通知");
        assertThat(get("/api/v1/work-items?box=todo", hanxiao))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("\"subjectId\":" + paper.id());
        assertThat(get("/api/v1/work-items?box=mine", fangqing)).bodyText().contains("关于纸张的通知");
        assertThat(get("/api/v1/work-items?box=nonsense", shen)).hasStatus(400);
    }

    @Test
    void agreesByApiAndTheNextGetTheirWork() {
        WorkItemView item = itemOf(shen);
        assertThat(json("/api/v1/work-items/" + item.id() + "/agreement", "{\"version\":0,\"text\":\"同意\"}", shen))
                .hasStatus(204);
        assertThat(json("/api/v1/work-items/" + item.id() + "/agreement", "{\"version\":0,\"text\":\"同意\"}", shen))
                .hasStatus(409);
        assertThat(get("/api/v1/cases/PAPER/" + paper.id(), hanxiao))
                .hasStatusOk()
                .bodyText()
                .contains("\"signature\":\"沈知远\"");
        assertThat(get("/api/v1/work-items?box=done", shen)).bodyText().contains("关于纸张的通知");
    }

    @Test
    void whoeverMayNotKnowGets404() {
        WorkItemView item = itemOf(shen);
        assertThat(get("/work-items/" + item.id() + "/transfer", actor("lanxin")))
                .hasStatus(404);
        assertThat(get("/api/v1/cases/PAPER/" + paper.id(), actor("lanxin"))).hasStatus(404);
        assertThat(get("/api/v1/work-items/" + item.id(), actor("sysadmin01"))).hasStatus4xxClientError();
    }

    @Test
    void asksForEveryMoveOnAPageOfItsOwn() {
        long id = itemOf(shen).id();
        for (String noun : List.of(
                "agreement",
                "disagreement",
                "return",
                "transfer",
                "delegation",
                "additional-signers",
                "removed-signers",
                "urge",
                "circulation",
                "recall",
                "termination",
                "reassignment",
                "record")) {
            assertThat(get("/work-items/" + id + "/" + noun, shen)).as(noun).hasStatusOk();
        }
        assertThat(get("/work-items/" + id + "/transfer?version=0&find=许&text=请办", shen))
                .bodyText()
                .contains("许知微")
                .contains("请办");
        assertThat(get("/work-items/" + id + "/nonsense", shen)).hasStatus(404);
    }

    @Test
    void keepsWhatWasTypedWhenThePersonIsMissing() {
        long id = itemOf(shen).id();
        assertThat(form("/work-items/" + id + "/transfer", shen, "version", "0", "text", "请尽快办理"))
                .hasStatus(400)
                .bodyText()
                .contains("请尽快办理")
                .contains("请选择人员");
        String person = Long.toString(actor("xuzhiwei").personId());
        assertThat(form("/work-items/" + id + "/transfer", shen, "version", "0", "personId", person))
                .hasStatus3xxRedirection();
        assertThat(desk.itemFor(paper, actor("xuzhiwei"))).isPresent();
    }

    @Test
    void aCopyIsReadAndLeavesTheBox() {
        String body = "{\"personIds\":[" + actor("guyan").personId() + "],\"text\":\"请阅\"}";
        assertThat(json("/api/v1/cases/PAPER/" + paper.id() + "/circulation", body, fangqing))
                .hasStatus(204);
        long copy =
                jdbc.sql("select max(id) from circulation").query(Long.class).single();
        assertThat(get("/circulations/" + copy, actor("guyan")))
                .hasStatusOk()
                .bodyText()
                .contains("请阅");
        assertThat(get("/circulations/" + copy, shen)).hasStatus(404);
        assertThat(form("/circulations/" + copy + "/read", actor("guyan"), "reply", "已阅"))
                .hasStatus3xxRedirection();
        assertThat(get("/api/v1/work-items?box=toread", actor("guyan")))
                .bodyText()
                .doesNotContain("\"subjectId\":" + paper.id());
    }

    @Test
    void endsNoCaseThatHasMovedOnSinceTheFormWasDrawn() {
        String at = "/cases/PAPER/" + paper.id() + "/termination";
        int drawn = jdbc.sql("select version from review_case where subject_kind = 'PAPER' and subject_id = :id")
                .param("id", paper.id())
                .query(Integer.class)
                .single();
        assertThat(get(at, fangqing)).bodyText().contains("name=\"version\" value=\"" + drawn + "\"");
        desk.complete(paper, Move.AGREE, "", 0, shen);
        assertThat(form(at, fangqing, "version", "" + drawn, "text", "不再办理"))
                .hasStatus(409)
                .bodyText()
                .contains("沈知远");
        assertThat(form(at, fangqing, "version", "" + (drawn + 1), "text", "不再办理"))
                .hasStatus3xxRedirection();
    }

    @Test
    void savesWhatIsBeingTyped() {
        long id = itemOf(shen).id();
        var saved = http.put()
                .uri("/api/v1/work-items/" + id + "/draft-opinion")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"拟同\"}")
                .with(signedIn(shen))
                .exchange();
        assertThat(saved).hasStatus(204);
        assertThat(get("/api/v1/work-items/" + id + "/draft-opinion", shen))
                .bodyText()
                .contains("拟同");
    }

    @Test
    void theProcessManagerEditsARouteAndCannotDropWhatIsRequired() {
        assertThat(get("/routes", fangqing)).hasStatus(403);
        assertThat(get("/routes", shujin)).hasStatusOk().bodyText().contains("发文（下行文）");
        long template = jdbc.sql("select id from route where organ_id is null and route_kind = 'OUTGOING_DOWNWARD'")
                .query(Long.class)
                .single();
        String at =
                form("/routes/" + template + "/versions", shujin).getResponse().getRedirectedUrl();
        assertThat(get(at, shujin)).hasStatusOk().bodyText().contains("部门核稿").contains("启用此版本");
        assertThat(get(at + "/steps/2", shujin)).hasStatusOk();
        assertThat(form(at + "/steps/1/removal", shujin, "edition", "0"))
                .hasStatus(403)
                .bodyText()
                .contains("必经");
        assertThat(form(at + "/steps/2/removal", shujin, "edition", "0")).hasStatus3xxRedirection();
        assertThat(form(at + "/steps/2/removal", shujin, "edition", "0")).hasStatus(409);
        assertThat(get(at + "/steps/0", shujin)).hasStatusOk().bodyText().contains("会签");
        assertThat(form(at + "/steps/1", shujin, "edition", "1", "kind", "UNIT_REVIEW", "handler", "", "mode", "ANY"))
                .hasStatus(400)
                .bodyText()
                .contains("请选择办理人规则。");
        String byPost = "POST:" + shen.postId();
        assertThat(form(
                        at + "/steps/1",
                        shujin,
                        "edition",
                        "1",
                        "kind",
                        "UNIT_REVIEW",
                        "handler",
                        byPost,
                        "mode",
                        "ANY"))
                .hasStatus3xxRedirection();
        assertThat(get(at, shujin)).bodyText().contains("指定岗位").contains(shen.name());
        assertThat(get(at + "/steps/1", shujin)).bodyText().contains("value=\"" + byPost + "\" selected");
        assertThat(form(at + "/activation", shujin, "edition", "2")).hasStatus3xxRedirection();
        assertThat(get("/api/v1/routes", shujin)).bodyText().contains("\"status\":\"ACTIVE\"");
        jdbc.sql("update route set status = 'RETIRED' where organ_id is not null and route_kind like 'OUT%'")
                .update();
    }

    @Test
    void showsFiguresToThoseWhoRunTheOffice() {
        desk.complete(paper, Move.AGREE, "", 0, shen);
        assertThat(get("/review/statistics", shujin)).hasStatusOk().bodyText().contains(shen.unitName());
        assertThat(get("/api/v1/review/statistics", fangqing)).hasStatus(403);
        assertThat(get("/reassignments", shujin)).hasStatusOk();
        assertThat(get("/reassignments", fangqing)).hasStatus(403);
    }

    private WorkItemView itemOf(Actor actor) {
        return desk.itemFor(paper, actor).orElseThrow();
    }

    private Actor actor(String account) {
        long person = jdbc.sql("select id from person where account = :account")
                .param("account", account)
                .query(Long.class)
                .single();
        accounts.put(person, account);
        return directory.actor(person, null).orElseThrow();
    }

    private RequestPostProcessor signedIn(Actor actor) {
        return sessions.computeIfAbsent(accounts.get(actor.personId()), account -> SignedIn.as(account, http));
    }

    private MvcTestResult get(String uri, Actor actor) {
        return http.get().uri(uri).with(signedIn(actor)).exchange();
    }

    private MvcTestResult json(String uri, String body, Actor actor) {
        return http.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(signedIn(actor))
                .exchange();
    }

    private MvcTestResult form(String uri, Actor actor, String... fields) {
        var request = http.post().uri(uri).with(signedIn(actor));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private void route() {
        jdbc.sql("""
                        with r as (insert into route (organ_id, route_kind, subject_kind, version, status, changed_by,
                          changed_at) values (null, 'PAGES', 'PAPER', 1, 'ACTIVE', 'test', now())
                          on conflict do nothing returning id)
                        insert into route_step (route_id, position, kind, who, mode)
                        select id, 1, 'CHECK', 'HEAD_OF_DRAFTING_UNIT', 'ANY' from r
                        union all select id, 2, 'WORK', 'CHOSEN', 'ALL' from r""").update();
    }
}
