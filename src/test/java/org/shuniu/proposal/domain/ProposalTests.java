package org.shuniu.proposal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.By;
import org.shuniu.support.People;

class ProposalTests {
    private static final Instant NOON = Instant.parse("2026-06-10T04:00:00Z");
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);

    @Test
    void isAnsweredOnTheLatestDayWhateverWasRecordedLast() { // SUP-08
        var proposal = separate();
        var units = proposal.units().all();
        units.forEach(part -> proposal.accept(part, null, null, NOON));
        proposal.answered(units.get(0), LocalDate.of(2026, 5, 20), NOON);
        assertThat(proposal.clocks().repliedOn()).isNull();
        proposal.answered(units.get(1), LocalDate.of(2026, 3, 1), NOON);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.REPLIED);
        assertThat(proposal.clocks().repliedOn()).isEqualTo(LocalDate.of(2026, 5, 20));
    }

    private static Proposal separate() {
        var particulars = new Particulars(ProposalKind.CPPCC, "省政协十三届四次会议", "112", "关于水系连通的提案", "建议。", null, null);
        var proposer = new Proposer("温砚秋", "农业界", null, ProposerKind.PERSON);
        var proposal = new Proposal(particulars, List.of(proposer), 1, By.of(People.drafter(), NOON), FEBRUARY);
        proposal.assign(
                Handling.SEPARATE,
                List.of(share(2, "省水务厅"), share(3, "省农业厅")),
                new Term(FEBRUARY, 5, LocalDate.of(2026, 7, 10), false, LocalDate.of(2026, 6, 10)),
                null,
                NOON);
        return proposal;
    }

    private static Assignment share(long id, String name) {
        return new Assignment(id, name, PartRole.SEPARATE, FEBRUARY, FEBRUARY.plusDays(14), null);
    }
}
