package org.shuniu.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.document.DocumentId;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.review.Move;
import org.shuniu.review.service.move.RecordMove;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** The moves of the engine on the page of the document: 退回 anywhere, 撤回, 代录 with its confirmation, kept words. */
@DocumentOffice
class DocumentMovesTests {
    @Autowired
    private OfficeWalk office;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private RecordMove record;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Test
    void returnsToAnyEarlierStep() {
        var id = office.at(DocumentStep.SIGNATURE);
        String link = page(id.link(), "luwenzhou")
                .select("nav.moves a[href$=/return]")
                .attr("href");
        Document form = page(link, "luwenzhou");
        assertThat(form.select("#toPosition option").eachText()).contains("部门核稿", "政策关");
        String unit = form.select("#toPosition option:contains(部门核稿)").attr("value");
        assertThat(http.perform(as(
                        "luwenzhou",
                        post(link)
                                .param(
                                        "version",
                                        form.select("input[name=version]").attr("value"))
                                .param("toPosition", unit)
                                .param("mode", "STEP_BY_STEP")
                                .param("text", "请再核。"))))
                .hasRedirectedUrl(id.link());
        assertThat(office.step(id)).isEqualTo("UNIT_REVIEW");
        office.walk().until(id, DocumentStep.RECHECK);
        assertThat(office.status(id)).isEqualTo(DocumentStatus.SIGNED);
    }

    @Test
    void recallsADraftThatNobodyHasRead() {
        var id = office.submitted(office.notice(OfficeWalk.OFFICE + "关于撤回的通知", "青岚市人民政府"), "fangqing");
        recall(id, "fangqing");
        assertThat(office.status(id)).isEqualTo(DocumentStatus.DRAFTING);
    }

    @Test
    void takesASignatureBackUntilTheRecheck() {
        var id = office.at(DocumentStep.RECHECK);
        recall(id, "luwenzhou");
        assertThat(office.step(id)).isEqualTo("SIGNATURE");
        assertThat(office.status(id)).isEqualTo(DocumentStatus.IN_REVIEW);
        assertThat(standing(id)).isZero();
        office.walk().until(id, DocumentStep.NUMBERING);
        assertThat(standing(id)).isEqualTo(1);
        assertThat(recallLink(id, "songqinghe")).as("rechecked for good").isEmpty();
    }

    @Test
    void confirmsOnThePageWhatAClerkRecorded() {
        var id = office.at(DocumentStep.SIGNATURE);
        var leader = office.person("luwenzhou").personId();
        var paper = new RecordMove.OnPaper(leader, Move.AGREE, "同意印发。", LocalDate.now(clock), null);
        transaction.executeWithoutResult(status -> record.record(id.subject(), paper, office.person("yuanye")));
        assertThat(page(id.link(), "fangqing").select("form[action$=/confirmation]"))
                .isEmpty();
        String confirm = page(id.link(), "luwenzhou")
                .select("form[action$=/confirmation]")
                .attr("action");
        assertThat(http.perform(as("luwenzhou", post(confirm)))).hasRedirectedUrl(id.link());
        Document after = page(id.link(), "luwenzhou");
        assertThat(after.select("form[action$=/confirmation]")).isEmpty();
        assertThat(after.select(".opinions__one:contains(同意印发) .tag").eachText())
                .contains("本人已确认");
    }

    @ParameterizedTest
    @CsvSource({
        "UNIT_REVIEW, shenzhiyuan, opinion",
        "GATE_POLICY, xuzhiwei, remark",
        "SIGNATURE, luwenzhou, opinion",
        "RECHECK, songqinghe, changes",
        "DISPATCH, yezhiqiu, remark"
    })
    void keepsWhatIsTypedInTheFormOfTheStep(DocumentStep step, String account, String field) {
        var id = office.at(step);
        String address =
                page(id.link(), account).select("textarea[name=" + field + "]").attr("data-autosave");
        assertThat(http.perform(as(
                        account,
                        put(address).contentType(MediaType.APPLICATION_JSON).content("{\"text\":\"写到一半的话\"}"))))
                .hasStatus2xxSuccessful();
        assertThat(page(id.link(), account)
                        .select("textarea[name=" + field + "]")
                        .text())
                .isEqualTo("写到一半的话");
    }

    private void recall(DocumentId id, String account) {
        String link = recallLink(id, account);
        String version = page(link, account).select("input[name=version]").attr("value");
        assertThat(http.perform(as(account, post(link).param("version", version).param("text", ""))))
                .hasRedirectedUrl(id.link());
    }

    private String recallLink(DocumentId id, String account) {
        return page(id.link(), account).select("nav.moves a[href$=/recall]").attr("href");
    }

    private long standing(DocumentId id) {
        return jdbc.sql("select count(*) from document_signature where document_id = :id and voided_at is null")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    private Document page(String path, String account) {
        try {
            return Jsoup.parse(
                    http.perform(as(account, get(path))).getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletRequestBuilder as(String account, MockHttpServletRequestBuilder request) {
        return request.with(SignedIn.as(account, http));
    }
}
