package org.shuniu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shuniu.proposal.ProposalOffice.FEBRUARY;
import static org.shuniu.proposal.ProposalOffice.WATER;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentOffice;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.domain.Verdict;
import org.shuniu.proposal.service.command.RateReply;
import org.shuniu.proposal.service.handling.ClosingService;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** First the talk with the proposer, then the answer, in every round anew (SUP-09). */
@DocumentOffice
class ContactOrderTests {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 20);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    private ProposalOffice office;
    private ProposalId id;

    @BeforeEach
    void open() {
        office = new ProposalOffice(beans);
        id = office.underWay(ProposalKind.CONGRESS, FEBRUARY, WATER);
    }

    @Test
    void refusesAnAnswerThatIsOlderThanTheTalk() {
        office.contact(id, "baizhi", MAY);
        var problem = problem(() -> office.recordReply(id, "baizhi", MARCH));
        assertThat(problem.key()).isEqualTo("proposal.invalid.beforeContact");
        assertThat(problem.field()).isEqualTo("repliedOn");
        assertThat(problem.args()).containsExactly("2026-05-20");
        assertThat(problem.source()).isEqualTo("proposal.source.contact");
        office.recordReply(id, "baizhi", MAY);
        assertThat(office.view(id).clock().repliedOn()).isEqualTo(MAY);
    }

    @Test
    void takesTheFirstOfSeveralTalks() {
        office.contact(id, "baizhi", MAY);
        office.contact(id, "baizhi", FEBRUARY.plusDays(10));
        office.recordReply(id, "baizhi", MARCH);
        assertThat(office.view(id).clock().repliedOn()).isEqualTo(MARCH);
    }

    @Test
    void asksForANewTalkInTheSecondRound() {
        office.contact(id, "baizhi", FEBRUARY.plusDays(10));
        office.recordReply(id, "baizhi", MARCH);
        beans.getBean(ClosingService.class)
                .rate(
                        id,
                        new RateReply(Verdict.UNSATISFIED, MAY, "没有落实。", office.version(id)),
                        office.person("gaoyuan"));
        var problem = problem(() -> office.contact(id, "baizhi", MAY.minusDays(1)));
        assertThat(problem.key()).isEqualTo("proposal.invalid.heldOn");
        assertThat(problem.args()).containsExactly("2026-05-20");
        office.contact(id, "baizhi", MAY);
        jdbc.sql("update proposal set counted_from = '2026-05-21' where id = ?")
                .param(id.value())
                .update();
        var refused =
                catchThrowableOfType(RefusedException.class, () -> office.recordReply(id, "baizhi", MAY.plusDays(9)));
        assertThat(refused.refusal().key()).as("a talk before the round").isEqualTo("proposal.refused.noContact");
    }

    private static Refusal problem(ThrowingCallable call) {
        return catchThrowableOfType(InvalidException.class, call).problems().get(0);
    }
}
