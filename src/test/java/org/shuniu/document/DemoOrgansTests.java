package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.opinion.CountersignOpinion;
import org.shuniu.document.service.command.Countersign;
import org.shuniu.document.service.command.SubmitDocument;
import org.shuniu.document.service.draft.DraftingService;
import org.shuniu.document.service.draft.SubmissionService;
import org.shuniu.document.service.judge.CoordinationService;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.numbering.Numbers;
import org.shuniu.numbering.service.AccountService;
import org.shuniu.numbering.service.ApplyForAccount;
import org.shuniu.numbering.service.DecideAccount;
import org.shuniu.review.ReviewDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every demo organ with an issuing account has the people for the whole way, each step by somebody whom the route finds
 * and the policy lets: 核稿, 会签 with a disagreement, 协调, 受理, four gates, 签发 and so on to the archive.
 */
@DocumentOffice
class DemoOrgansTests {
    @Autowired
    private OfficeWalk office;

    @Autowired
    private Directory directory;

    @Autowired
    private Numbers numbers;

    @Autowired
    private DraftingService drafting;

    @Autowired
    private SubmissionService submission;

    @Autowired
    private CoordinationService coordination;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private AccountService accounts;

    @Autowired
    private JdbcClient jdbc;

    @TestFactory
    Stream<DynamicTest> everyOrganWithAnAccountCarriesAPaperToItsArchive() {
        var organs = jdbc
                .sql("select distinct organ_id from number_series where status = 'OPEN' order by 1")
                .query(Long.class)
                .list()
                .stream()
                .map(organ -> directory.organ(organ).orElseThrow())
                .toList();
        assertThat(organs)
                .extracting(OrganCard::name)
                .contains("云江省人民政府", OfficeWalk.OFFICE, OfficeWalk.WATER, "云江省财政厅", "青岚市人民政府");
        return organs.stream().map(organ -> DynamicTest.dynamicTest(organ.name(), () -> carry(organ)));
    }

    @Test
    void theNewBureauAppliesForItsAccountAndThenIssuesNumberOne() { // R-NUM-01, scenario 7
        var bureau = office.organ("云江省数据局");
        assertThat(numbers.refusalToIssue(bureau.id())).isPresent();
        var asked = new ApplyForAccount(null, "新设立机关", List.of(new ApplyForAccount.Line("云数发", null, "下行文")));
        long application = accounts.apply(asked, office.person("zhuoran"));
        accounts.approve(application, new DecideAccount(null, null), office.person("jiangfan"));
        try {
            assertThat(carry(bureau)).matches("云数发〔\\d{4}〕1号");
        } finally {
            jdbc.sql("update number_series set status = 'CLOSED' where organ_id = ?")
                    .param(bureau.id())
                    .update();
        }
    }

    private String carry(OrganCard issuer) {
        // a head of unit who drafts is nobody's reviewer
        Actor drafter = directory.holders(Role.DRAFTER, issuer.id()).stream()
                .flatMap(post -> directory.actor(post.personId(), post.postId()).stream())
                .filter(actor -> !actor.has(Role.UNIT_HEAD)
                        && !directory.heads(actor.unitId()).isEmpty())
                .findFirst()
                .orElseThrow();
        var id = drafting.draft(office.heard(notice(issuer), otherUnit(drafter)), drafter);
        submission.submit(id, new SubmitDocument(null, office.version(id)), drafter);
        office.walk().until(id, DocumentStep.COUNTERSIGN);
        disagree(id);
        assertThat(office.step(id)).isEqualTo("COORDINATION");
        office.walk().until(id, DocumentStep.ARCHIVING);
        office.walk().step(id, DocumentStep.ARCHIVING);
        assertThat(office.status(id)).isEqualTo(DocumentStatus.ARCHIVED);
        return office.field(id, "number");
    }

    private org.shuniu.document.service.command.DraftDocument notice(OrganCard issuer) {
        String addressee =
                switch (issuer.type()) {
                    case GOVERNMENT, OFFICE -> issuer.name().startsWith("青岚") ? "云溪县人民政府" : "松浦市人民政府";
                    default -> "各市水务局";
                };
        return office.draft(
                DocumentKind.NOTICE,
                Direction.DOWN,
                issuer.name(),
                issuer.name() + "关于做好汛期值守工作的通知",
                OfficeWalk.BODY,
                List.of(addressee));
    }

    /** A unit beside the drafter's, with a head who can be heard. */
    private String otherUnit(Actor drafter) {
        return directory.unitsOf(drafter.organId()).stream()
                .filter(unit -> unit.id() != drafter.unitId()
                        && !directory.heads(unit.id()).isEmpty())
                .findFirst()
                .orElseThrow()
                .name();
    }

    private void disagree(DocumentId id) {
        var item = desk.openItems(id.subject()).get(0);
        coordination.countersign(
                id,
                new Countersign(CountersignOpinion.DISAGREE, "任务分工应当调整。", "部门职责规定。", item.version()),
                office.walk().holder(item));
    }
}
