package org.shuniu.document;

import java.util.List;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.Disclosure;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.Urgency;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.command.SubmitDocument;
import org.shuniu.document.service.demo.DemoWalk;
import org.shuniu.document.service.draft.DraftingService;
import org.shuniu.document.service.draft.SubmissionService;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.kernel.Actor;
import org.shuniu.review.ReviewDesk;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts papers in the demo office and asks where they are. */
@TestComponent
public class OfficeWalk {
    public static final String OFFICE = "云江省人民政府办公厅";
    public static final String WATER = "云江省水务厅";
    public static final String BODY = "各市水务局：\n一、总体要求\n做好水库除险加固。\n二、工作安排\n按计划推进。";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final ReviewDesk desk;
    private final DraftingService drafting;
    private final SubmissionService submission;
    private final DemoWalk walk;

    public OfficeWalk(
            JdbcClient jdbc,
            Directory directory,
            ReviewDesk desk,
            DraftingService drafting,
            SubmissionService submission,
            DemoWalk walk) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.desk = desk;
        this.drafting = drafting;
        this.submission = submission;
        this.walk = walk;
    }

    public Actor person(String account) {
        long id = jdbc.sql("select id from person where account = :account")
                .param("account", account)
                .query(Long.class)
                .single();
        return directory.actor(id, null).orElseThrow();
    }

    public OrganCard organ(String name) {
        return directory.organNamed(name).orElseThrow();
    }

    /** Also internal divisions, which the directory does not find among the organs. */
    public long organOrUnit(String name) {
        return jdbc.sql("select distinct organ_id from organ_name where name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    /** A plain notice of the office to the city governments, by 方晴. */
    public DraftDocument notice(String title, String... addressees) {
        return draft(DocumentKind.NOTICE, Direction.DOWN, OFFICE, title, BODY, List.of(addressees));
    }

    public DraftDocument draft(
            DocumentKind kind, Direction direction, String issuer, String title, String body, List<String> addressees) {
        return new DraftDocument(
                kind,
                direction,
                organ(issuer).id(),
                List.of(),
                addressees,
                List.of(),
                title,
                body,
                Urgency.ORDINARY,
                Disclosure.PROACTIVE,
                null,
                false,
                false,
                false,
                null,
                "汛期将至，确有必要。",
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                false,
                null,
                30,
                null,
                List.of(),
                null,
                0);
    }

    /** The same draft of several organs, to be signed for the first by this leader. */
    public DraftDocument signedBy(DraftDocument draft, String account, String... jointIssuers) {
        // @formatter:off
        return new DraftDocument(
                draft.kind(), draft.direction(), draft.issuerId(), List.of(jointIssuers), draft.addressees(),
                draft.copies(), draft.title(), draft.body(), draft.urgency(), draft.disclosure(), null, false, false,
                false, null, draft.necessity(), null, List.of(), null, null, null, List.of(), false,
                person(account).personId(), draft.printCopies(), null, List.of(), null, draft.version());
        // @formatter:on
    }

    /** The same draft under a name plate of its issuer. */
    public DraftDocument under(String namePlate, DraftDocument draft) {
        // @formatter:off
        return new DraftDocument(
                draft.kind(), draft.direction(), draft.issuerId(), List.of(), draft.addressees(), draft.copies(),
                draft.title(), draft.body(), draft.urgency(), draft.disclosure(), null, false, false, false, null,
                draft.necessity(), null, List.of(), null, null, null, List.of(), false, null, draft.printCopies(),
                null, List.of(), namePlate, draft.version());
        // @formatter:on
    }

    /** The same draft, on which these units are to be heard. */
    public DraftDocument heard(DraftDocument draft, String... units) {
        // @formatter:off
        return new DraftDocument(
                draft.kind(), draft.direction(), draft.issuerId(), List.of(), draft.addressees(), draft.copies(),
                draft.title(), draft.body(), draft.urgency(), draft.disclosure(), null, false, false, false, null,
                draft.necessity(), null, List.of(), null, null, null, List.of(), false, null, draft.printCopies(),
                null, List.of(units), null, draft.version());
        // @formatter:on
    }

    public DocumentId drafted(DraftDocument draft, String account) {
        return drafting.draft(draft, person(account));
    }

    public DocumentId submitted(DraftDocument draft, String account) {
        var id = drafted(draft, account);
        submit(id, account);
        return id;
    }

    public void submit(DocumentId id, String account) {
        submission.submit(id, new SubmitDocument(null, version(id)), person(account));
    }

    public DocumentId at(DocumentStep step) {
        var id = submitted(notice(OFFICE + "关于做好水库除险加固的通知", "青岚市人民政府", "松浦市人民政府"), "fangqing");
        walk.until(id, step);
        return id;
    }

    public DemoWalk walk() {
        return walk;
    }

    public int version(DocumentId id) {
        return jdbc.sql("select version from document where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** Version of the open work item of this person. */
    public int item(DocumentId id, String account) {
        return desk.itemFor(id.subject(), person(account)).orElseThrow().version();
    }

    public DocumentStatus status(DocumentId id) {
        return DocumentStatus.valueOf(field(id, "status"));
    }

    public String step(DocumentId id) {
        return desk.openStep(id.subject()).map(step -> step.kind()).orElse("NONE");
    }

    public String field(DocumentId id, String column) {
        return jdbc.sql("select " + column + " from document where id = :id")
                .param("id", id.value())
                .query((row, number) -> String.valueOf(row.getObject(1)))
                .single();
    }
}
