package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.command.GiveReason;
import org.shuniu.document.service.draft.AttachmentService;
import org.shuniu.document.service.draft.DraftBufferService;
import org.shuniu.document.service.draft.DraftingService;
import org.shuniu.document.service.issue.EndingService;
import org.shuniu.document.service.read.DocumentQueries;
import org.shuniu.document.service.view.DraftBuffer;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed and not saved: kept for one person, never when it is marked secret, gone once it is saved. */
@DocumentOffice
class DraftBufferTests {
    private static final String TITLE = OfficeWalk.OFFICE + "关于自动保存的通知";

    @Autowired
    private OfficeWalk office;

    @Autowired
    private DraftBufferService buffers;

    @Autowired
    private DraftingService drafting;

    @Autowired
    private AttachmentService attachments;

    @Autowired
    private EndingService endings;

    @Autowired
    private DocumentQueries documents;

    @Autowired
    private JdbcClient jdbc;

    private DocumentId id;

    @BeforeEach
    void aDraft() {
        id = office.drafted(office.notice(TITLE, "青岚市人民政府"), "fangqing");
    }

    @Test
    void keepsAnUnfinishedFormAsItIs() {
        keep(id, typed("", "一、刚写了半句"));
        assertThat(kept(id).form().title()).isEmpty();
        assertThat(kept(id).form().body()).isEqualTo("一、刚写了半句");
        keep(id, typed("", "一、刚写了半句，又写了半句"));
        assertThat(kept(id).form().body()).isEqualTo("一、刚写了半句，又写了半句");
    }

    @Test
    void showsItToNobodyElse() {
        keep(id, typed(TITLE, "只有本人可见"));
        assertThat(buffers.of(id, office.person("shenzhiyuan"))).isEmpty();
        assertThatThrownBy(() -> buffers.of(id, office.person("jiyun"))).isInstanceOf(NotFoundException.class);
        keep(DraftBufferService.NEW, typed(TITLE, "只有本人可见"));
        assertThat(buffers.of(DraftBufferService.NEW, office.person("jiyun"))).isEmpty();
    }

    @Test
    void letsNobodyElseDiscardIt() {
        keep(id, typed(TITLE, "不得代为放弃"));
        buffers.forget(id, office.person("shenzhiyuan"));
        assertThat(kept(id).form().body()).isEqualTo("不得代为放弃");
    }

    @Test
    void keepsTheLastUnmarkedTextWhenASecrecyMarkIsTyped() {
        keep(id, typed(TITLE, "可以保存的正文"));
        assertThatThrownBy(() -> keep(id, typed(TITLE, "机密★10年\n正文")))
                .isInstanceOfSatisfying(InvalidException.class, refused -> assertThat(refused.problems())
                        .extracting(Refusal::key, Refusal::field)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("secrecy.refused", "body")));
        assertThat(stored()).contains("可以保存的正文").doesNotContain("机密");
        var units = office.heard(typed(TITLE, "正文"), "机密★10年");
        assertThatThrownBy(() -> keep(id, units)).isInstanceOf(InvalidException.class);
    }

    @Test
    void isGoneWhenTheDraftIsSaved() {
        keep(id, typed(TITLE, "将要保存"));
        drafting.revise(id, typed(TITLE, "将要保存").drawnFrom(office.version(id)), office.person("fangqing"));
        assertThat(buffers.of(id, office.person("fangqing"))).isEmpty();
    }

    @Test
    void isGoneWhenANewDraftIsSavedForTheFirstTime() {
        keep(id, typed(TITLE, "另一件"));
        keep(DraftBufferService.NEW, typed(TITLE, "新拟公文"));
        office.drafted(typed(TITLE, "新拟公文"), "fangqing");
        assertThat(buffers.of(DraftBufferService.NEW, office.person("fangqing")))
                .isEmpty();
        assertThat(kept(id).form().body()).isEqualTo("另一件");
    }

    @Test
    void isGoneWhenTheDraftLeavesTheDesk() {
        keep(id, typed(TITLE, "送核前"));
        var other = office.drafted(office.notice(TITLE, "青岚市人民政府", "松浦市人民政府"), "fangqing");
        keep(other, typed(TITLE, "撤回前"));
        endings.withdraw(other, new GiveReason("不再办理。", office.version(other)), office.person("fangqing"));
        assertThat(rows(other)).isZero();
        assertThat(rows(id)).isOne();
        drafting.revise(
                id,
                office.notice(TITLE, "青岚市人民政府", "松浦市人民政府").drawnFrom(office.version(id)),
                office.person("fangqing"));
        keep(id, typed(TITLE, "送核前"));
        office.submit(id, "fangqing");
        assertThat(rows(id)).isZero();
    }

    @Test
    void outlivesAnAttachment() {
        keep(id, typed(TITLE, "附件之前写的"));
        var text = new ByteArrayInputStream("附件".getBytes(StandardCharsets.UTF_8));
        attachments.attach(id, "附件.txt", text, office.person("fangqing"));
        assertThat(kept(id).form().body()).isEqualTo("附件之前写的");
        assertThat(kept(id).outdated()).isTrue();
    }

    @Test
    void isWorthNothingWhenTheDocumentSaysItAlready() {
        var view = documents.view(id, office.person("fangqing"));
        keep(id, view.draft(view.body() + "\r\n"));
        assertThat(buffers.unsaved(view, office.person("fangqing"))).isEmpty();
        keep(id, view.draft(view.body() + "再写一句。"));
        assertThat(buffers.unsaved(view, office.person("fangqing"))).isPresent();
    }

    @Test
    void isForThoseWhoMayEdit() {
        assertThatThrownBy(() -> buffers.keep(id, typed(TITLE, "x"), office.person("shenzhiyuan")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> buffers.keep(DraftBufferService.NEW, typed(TITLE, "x"), office.person("luwenzhou")))
                .isInstanceOf(RefusedException.class);
        var moving = office.at(DocumentStep.UNIT_REVIEW);
        assertThatThrownBy(() -> keep(moving, typed(TITLE, "x"))).isInstanceOf(ConflictException.class);
    }

    private DraftDocument typed(String title, String body) {
        return office.draft(
                org.shuniu.document.domain.DocumentKind.NOTICE,
                org.shuniu.document.domain.Direction.DOWN,
                OfficeWalk.OFFICE,
                title,
                body,
                java.util.List.of("青岚市人民政府"));
    }

    private void keep(DocumentId document, DraftDocument form) {
        buffers.keep(document, form, office.person("fangqing"));
    }

    private DraftBuffer kept(DocumentId document) {
        return buffers.of(document, office.person("fangqing")).orElseThrow();
    }

    private long rows(DocumentId document) {
        return jdbc.sql("select count(*) from document_draft_buffer where document_id = ?")
                .param(document.value())
                .query(Long.class)
                .single();
    }

    private String stored() {
        return jdbc.sql("select form::text from document_draft_buffer where document_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
