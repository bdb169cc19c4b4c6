package org.shuniu.document.service.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.Disclosure;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.LetterPurpose;
import org.shuniu.document.domain.Urgency;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.command.SubmitDocument;
import org.shuniu.document.service.draft.DraftingService;
import org.shuniu.document.service.draft.SubmissionService;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.kernel.demo.DemoSession;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Invented documents in every phase, each taken there by the people whose duty it is. */
@Component
class DocumentDemo implements DemoPart {
    private static final String BODY = "为做好有关工作，现将有关事项通知如下。\n一、总体要求\n坚持统筹安排、分级负责，确保各项工作落到实处。\n"
            + "二、主要任务\n（一）明确责任。各单位应当确定负责人和联络人，按时报送情况。\n（二）细化措施。结合实际制定工作方案，按计划推进。\n"
            + "三、工作要求\n加强协调配合，及时报告工作中的问题。";

    private final Directory directory;
    private final DraftingService drafting;
    private final SubmissionService submission;
    private final DemoWalk walk;
    private final DemoReceipts receipts;
    private final DemoSession session;

    DocumentDemo(
            Directory directory,
            DraftingService drafting,
            SubmissionService submission,
            DemoWalk walk,
            DemoReceipts receipts,
            DemoSession session) {
        this.directory = directory;
        this.drafting = drafting;
        this.submission = submission;
        this.walk = walk;
        this.receipts = receipts;
        this.session = session;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        try {
            String rows =
                    new ClassPathResource("demo/document/documents.txt").getContentAsString(StandardCharsets.UTF_8);
            rows.lines().filter(row -> !row.startsWith("#")).forEach(row -> document(row.split("\\|")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void document(String[] row) {
        session.turnPage();
        var issuer = directory.organNamed(row[3]).orElseThrow();
        Actor drafter = drafter(issuer, row[0]);
        var id = drafting.draft(draft(row, issuer), drafter);
        if (row[4].equals("DRAFT")) {
            return;
        }
        submission.submit(id, new SubmitDocument("请审核。", walk.version(id)), drafter);
        onward(id, row[4]);
    }

    private void onward(DocumentId id, String until) {
        if (until.equals("END")) {
            walk.until(id, DocumentStep.ARCHIVING);
            walk.step(id, DocumentStep.ARCHIVING);
            receipts.enter(id);
        } else {
            walk.until(id, DocumentStep.valueOf(until));
        }
    }

    /** By name: the demo office has one person of each. A government's papers are drafted in its office. */
    private Actor drafter(OrganCard organ, String name) {
        return directory.holders(Role.DRAFTER, organ.id()).stream()
                .filter(post -> post.personName().equals(name))
                .findFirst()
                .flatMap(post -> directory.actor(post.personId(), post.postId()))
                .orElseThrow();
    }

    private static DraftDocument draft(String[] row, OrganCard issuer) {
        var kind = DocumentKind.valueOf(row[1]);
        List<String> addressees = Arrays.asList(row[7].split("；"));
        var purpose = kind == DocumentKind.LETTER ? LetterPurpose.CONSULTATION : null;
        // @formatter:off
        return new DraftDocument(
                kind, Direction.valueOf(row[2]), issuer.id(), List.of(), addressees, List.of(), row[3] + row[6], BODY,
                Urgency.valueOf(row[5]), Disclosure.PROACTIVE, null, kind == DocumentKind.NOTICE, false, false,
                purpose, "年度重点工作，确有必要。", null, List.of(), null, null, null, List.of(), false, null, 30, null,
                List.of(), null, 0);
        // @formatter:on
    }
}
