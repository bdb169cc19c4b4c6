package org.shuniu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.shuniu.proposal.ProposalOffice.FEBRUARY;
import static org.shuniu.proposal.ProposalOffice.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentOffice;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.proposal.domain.Handling;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.domain.ProposalStatus;
import org.shuniu.proposal.service.command.RegisterProposal;
import org.shuniu.proposal.service.handling.RegistrationService;
import org.shuniu.proposal.service.read.ProposalTodos;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 春和 of 省人大常委会 and 秋月 of 省政协 read what came from their body, and rate the answers (SUP-08). */
@DocumentOffice
class ProposalBodyTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String CONGRESS = "省人大常委会";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester http;

    private ProposalOffice office;

    @BeforeEach
    void open() {
        office = new ProposalOffice(beans);
    }

    private static RegisterProposal registration(ProposalKind kind, @Nullable Long body) {
        var plain = ProposalOffice.registration(kind, "关于建立健全河湖巡查制度的建议");
        return new RegisterProposal(
                kind, plain.session(), plain.number(), plain.title(), plain.text(), body, plain.proposers(), 0);
    }

    private ProposalId registered() {
        return registrations()
                .register(registration(ProposalKind.CONGRESS, office.organ(CONGRESS)), office.person("gaoyuan"));
    }

    private RegistrationService registrations() {
        return beans.getBean(RegistrationService.class);
    }

    /** Answered on paper today. */
    private ProposalId replied() {
        var id = registered();
        office.assign(id, office.assignment(Handling.LEAD_CO, FEBRUARY, null, null, WATER));
        office.accept(id, "baizhi");
        office.contact(id, "baizhi");
        office.recordReply(id, "baizhi", TODAY);
        return id;
    }

    private MvcTestResult page(String account, ProposalId id) {
        return http.perform(get(id.link()).with(SignedIn.as(account, http)));
    }

    @Test
    void isReadByTheLiaisonOfItsBodyOnly() {
        var id = registered();
        assertThat(page("chunhe", id))
                .hasStatusOk()
                .bodyText()
                .contains("来件机关：云江省人民代表大会常务委员会", "href=\"/proposals\"")
                .doesNotContain("??");
        assertThat(page("qiuyue", id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page("chunhe", office.registered(ProposalKind.CONGRESS))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isHiddenAgainWhenTheBodyIsPutRight() {
        var id = registered();
        var now = office.view(id);
        registrations()
                .revise(
                        id,
                        new RegisterProposal(
                                ProposalKind.CPPCC,
                                now.session(),
                                now.number(),
                                now.title(),
                                now.text(),
                                office.organ("省政协"),
                                now.proposers(),
                                now.version()),
                        office.person("gaoyuan"));
        assertThat(page("chunhe", id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page("qiuyue", id)).hasStatusOk();
    }

    @Test
    void comesFromABodyOfItsKind() {
        var wrong = registration(ProposalKind.CPPCC, office.organ(CONGRESS));
        assertThat(catchThrowableOfType(
                                InvalidException.class, () -> registrations().register(wrong, office.person("gaoyuan")))
                        .problems())
                .extracting(problem -> problem.field() + " " + problem.key())
                .containsExactly("body proposal.invalid.body.CPPCC");
    }

    @Test
    void waitsForTheRatingOfTheBody() {
        var id = replied();
        var steps = beans.getBean(ProposalTodos.class);
        assertThat(steps.page(TodoSource.Box.TODO, "", office.person("chunhe"), 1)
                        .rows())
                .filteredOn(line -> line.link().equals(id.link()))
                .extracting(line -> line.stepKey())
                .containsExactly("proposal.action.RATE");
        await().untilAsserted(() -> assertThat(told("RECORD_REPLY", id)).contains("春和", "高远"));
        assertThat(http.perform(post(id.link() + "/rating")
                        .param("verdict", "SATISFIED")
                        .param("ratedOn", TODAY.toString())
                        .param("remark", "")
                        .param("version", "" + office.version(id))
                        .with(SignedIn.as("chunhe", http))))
                .hasRedirectedUrl(id.link());
        assertThat(office.view(id).status()).isEqualTo(ProposalStatus.RATED);
        await().untilAsserted(() -> assertThat(told("RATE", id)).contains("高远", "白芷"));
    }

    private List<String> told(String step, ProposalId id) {
        return jdbc.sql("""
                        select p.name from inbox_item i join person p on p.id = i.person_id
                        where i.verb = ? and i.subject_kind = 'PROPOSAL' and i.subject_id = ?""")
                .params("proposal." + step, id.value())
                .query(String.class)
                .list();
    }

    @Test
    void isHandledAgainWhenTheBodySaysUnsatisfiedThroughTheInterface() {
        var id = replied();
        assertThat(send("/closure", "{\"remark\":\"办结。\",\"version\":%d}", id)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send("/rating", "{\"verdict\":\"UNSATISFIED\",\"ratedOn\":\"" + TODAY + "\",\"version\":%d}", id))
                .hasStatusOk();
        assertThat(office.view(id).round()).isEqualTo(2);
    }

    private MvcTestResult send(String step, String body, ProposalId id) {
        return http.perform(post("/api/v1/proposals/" + id.value() + step)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.formatted(office.version(id)))
                .with(SignedIn.as("chunhe", http)));
    }
}
