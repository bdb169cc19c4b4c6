package org.shuniu.supervision.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuniu.supervision.MatterWalk.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.supervision.domain.study.StudyAction;
import org.shuniu.supervision.domain.study.StudyStatus;
import org.shuniu.supervision.service.chain.Chain;
import org.shuniu.supervision.service.chain.Chain.Kind;
import org.shuniu.supervision.service.chain.ChainQueries;
import org.shuniu.supervision.service.study.DraftStudy;
import org.shuniu.supervision.service.study.MoveStudy;
import org.shuniu.supervision.service.study.StudyQueries;
import org.shuniu.supervision.service.study.StudyService;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Research about a matter, reviewed by a second person, goes into a new document and a new topic (SUP-04). */
@SupervisionOffice
class StudyTests {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    @Autowired
    private StudyService studies;

    @Autowired
    private StudyQueries queries;

    @Autowired
    private ChainQueries chains;

    @Autowired
    private MatterWalk office;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    private MatterId matter;

    @BeforeEach
    void aMatterIsUnderWay() {
        matter = office.assigned(office.instruction("水库除险加固进度", WATER), 10);
    }

    private DraftStudy words(LocalDate to) {
        return new DraftStudy(
                matter.value(), null, "水库除险加固调研报告", DAY, to, "松浦市、青岚市", "三座水库进度滞后。\n资金到位七成。", "建议省级资金提前下达。", 0);
    }

    private StudyId drafted() {
        return studies.draft(words(DAY), office.person("gaoyuan"));
    }

    private void take(StudyId id, StudyAction action, String words, String account) {
        int version = queries.view(id, office.person("gaoyuan")).version();
        studies.take(id, action, new MoveStudy(words, version), office.person(account));
    }

    private StudyId finished() {
        var id = drafted();
        take(id, StudyAction.SUBMIT, "请审核。", "gaoyuan");
        take(id, StudyAction.APPROVE, "同意。", "wenjing");
        return id;
    }

    @Test
    void isReadByLeadersOnceASecondPersonFoundItGood() {
        var id = drafted();
        assertThatThrownBy(() -> queries.view(id, office.person("liangruogu"))).isInstanceOf(NotFoundException.class);
        take(id, StudyAction.SUBMIT, "请审核。", "gaoyuan");
        assertThatThrownBy(() -> take(id, StudyAction.APPROVE, "同意。", "gaoyuan"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> take(id, StudyAction.SEND_BACK, " ", "wenjing"))
                .isInstanceOf(InvalidException.class);
        take(id, StudyAction.APPROVE, "同意。", "wenjing");
        var read = queries.view(id, office.person("liangruogu"));
        assertThat(read.status()).isEqualTo(StudyStatus.FINISHED);
        assertThat(read.findings()).containsExactly("三座水库进度滞后。", "资金到位七成。");
        assertThatThrownBy(() -> take(id, StudyAction.DISCARD, "", "gaoyuan")).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> queries.view(id, office.person("baizhi"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void isWrittenOnlyByThoseWhoSupervise() {
        assertThatThrownBy(() -> studies.draft(words(DAY), office.person("baizhi")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> studies.draft(words(DAY.minusDays(1)), office.person("gaoyuan")))
                .isInstanceOf(InvalidException.class);
    }

    /** In one step, with a link both ways; the chain of the matter shows the report, the draft and the topic. */
    @Test
    void goesIntoADocumentAndATopic() {
        var id = finished();
        String from = "SUPERVISION_STUDY:" + id.value();
        assertThat(page("/documents/new?kind=NOTICE&direction=DOWN&from=" + from))
                .contains("资金到位七成。", "/documents?from=" + from);
        assertThat(page("/topics/new?from=" + from)).contains("建议省级资金提前下达。", "/topics?from=" + from);
        String document = at(http.perform(post("/documents?from=" + from)
                        .param("kind", "NOTICE")
                        .param("direction", "DOWN")
                        .param("issuerId", "" + office.person("gaoyuan").organId())
                        .param("title", "关于加快水库除险加固的通知")
                        .param("body", "请加快进度。")
                        .param("urgency", "ORDINARY")
                        .param("printCopies", "1")
                        .param("_generalIssue", "on")
                        .param("_normative", "on")
                        .param("_important", "on")
                        .param("_assignedByLeader", "on")
                        .param("version", "0")
                        .with(SignedIn.as("gaoyuan", http))))
                .replace("/edit", "");
        String topic = at(http.perform(post("/topics?from=" + from)
                .param("title", "水库除险加固资金")
                .param("summary", "资金提前下达。")
                .param("paper", "汇报稿")
                .param("collectiveRecord", "厅长办公会第3次")
                .param("wantedClass", "EXECUTIVE")
                .param("version", "0")
                .with(SignedIn.as("gaoyuan", http))));
        assertThat(chain("gaoyuan"))
                .extracting(Chain.Link::kind, Chain.Link::link)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.STUDY, id.link()),
                        org.assertj.core.groups.Tuple.tuple(Kind.DRAFT, document),
                        org.assertj.core.groups.Tuple.tuple(Kind.TOPIC, topic));
        assertThat(chain("baizhi")).isEmpty();
        for (String address : List.of(document, topic, matter.link())) {
            assertThat(page(address)).as(address).contains(id.link()).doesNotContain("??");
        }
        assertThat(page(id.link())).contains(document, topic, "据此起草公文").doesNotContain("??");
        assertThat(taken(id)).isEqualTo(2);
    }

    /** Whoever may not know of it, and of a draft everybody, is answered as if there were none. */
    @Test
    void beginsNothingForThoseWhoMayNotKnowOfIt() {
        var id = finished();
        assertThat(http.perform(
                        get("/topics/new?from=SUPERVISION_STUDY:" + id.value()).with(SignedIn.as("zhaoheng", http))))
                .hasStatus(404);
        assertThat(http.perform(get("/documents/new?kind=NOTICE&from=SUPERVISION_STUDY:"
                                + drafted().value())
                        .with(SignedIn.as("gaoyuan", http))))
                .hasStatus(404);
        assertThat(http.perform(get("/documents/new?from=x").with(SignedIn.as("gaoyuan", http))))
                .hasStatusOk();
    }

    @Test
    void saysWhatIsWrongBesideTheFieldAndKeepsWhatWasTyped() {
        var answer = http.perform(post("/supervision/studies")
                .param("matterId", "" + matter.value())
                .param("title", "只有标题")
                .param("from", "2026-03-02")
                .param("to", "2026-03-01")
                .param("version", "0")
                .with(SignedIn.as("gaoyuan", http)));
        assertThat(answer).hasStatus(400).bodyText().contains("请填写调研发现。", "只有标题", "水库除险加固进度");
    }

    @Test
    void answersProgramsTheSame() {
        var answer = http.perform(post("/api/v1/supervision-studies")
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"matterId":%d,"title":"接口报告","from":"2026-03-01","to":"2026-03-02","places":"松浦市",
                         "findings":"发现","suggestions":"建议","version":0}""".formatted(matter.value()))
                .with(SignedIn.as("gaoyuan", http)));
        assertThat(answer).hasStatus(201).bodyJson().extractingPath("$.status").isEqualTo("DRAFTING");
        assertThat(http.perform(get("/api/v1/supervision-studies?text=接口报告").with(SignedIn.as("gaoyuan", http))))
                .bodyJson()
                .extractingPath("$.rows.length()")
                .isEqualTo(1);
    }

    private List<Chain.Link> chain(String account) {
        return chains.of(matter, office.person(account)).studies();
    }

    private long taken(StudyId id) {
        return jdbc.sql("select count(*) from trail_entry where verb = 'supervisionStudy.TAKEN' and subject_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    private static String at(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private String page(String address) {
        var answer = http.perform(get(address).with(SignedIn.as("gaoyuan", http)));
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
