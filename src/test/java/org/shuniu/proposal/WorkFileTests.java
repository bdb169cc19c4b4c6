package org.shuniu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.proposal.ProposalOffice.FARMING;
import static org.shuniu.proposal.ProposalOffice.FEBRUARY;
import static org.shuniu.proposal.ProposalOffice.WATER;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentOffice;
import org.shuniu.kernel.web.Option;
import org.shuniu.proposal.domain.Handling;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.service.command.GiveReason;
import org.shuniu.proposal.service.command.MergeProposal;
import org.shuniu.proposal.service.handling.MergingService;
import org.shuniu.proposal.service.handling.PaperService;
import org.shuniu.proposal.service.read.ChoiceQueries;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What is merged and parted again (SUP-08, scenario 7). */
@DocumentOffice
class WorkFileTests {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private MergingService merging;

    private ProposalOffice office;

    @BeforeEach
    void open() {
        office = new ProposalOffice(beans);
    }

    @Test
    void keepsTheAttachmentsOfEachWithItsOwn() {
        var leader = office.underWay(ProposalKind.CPPCC, FEBRUARY, WATER);
        var other = office.underWay(ProposalKind.CPPCC, FEBRUARY, WATER);
        merge(other, leader);
        attach(other, "提案附图.txt");
        attach(leader, "牵头件附图.txt");
        assertThat(files(leader)).containsExactlyInAnyOrder("提案附图.txt", "牵头件附图.txt");
        assertThat(files(other)).containsExactlyInAnyOrder("提案附图.txt", "牵头件附图.txt");
        merging.split(other, new GiveReason("内容不同。", office.version(other)), office.person("gaoyuan"));
        assertThat(files(other)).containsExactly("提案附图.txt");
        assertThat(files(leader)).containsExactly("牵头件附图.txt");
    }

    private void merge(ProposalId other, ProposalId leader) {
        merging.merge(other, new MergeProposal(leader.value(), office.version(other)), office.person("gaoyuan"));
    }

    private void attach(ProposalId id, String name) {
        var content = new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8));
        beans.getBean(PaperService.class).attach(id, name, content, office.person("gaoyuan"));
    }

    private List<String> files(ProposalId id) {
        return beans.getBean(PaperService.class).of(id, office.person("gaoyuan")).stream()
                .map(file -> file.name())
                .toList();
    }

    @Test
    void offersLeadersWithTheSameUnitsInAnotherOrder() {
        var leader = separate(WATER, FARMING);
        var other = separate(FARMING, WATER);
        var stranger = separate(FARMING, ProposalOffice.FINANCE);
        assertThat(offered(other)).contains("" + leader.value()).doesNotContain("" + stranger.value());
        merge(other, leader);
        assertThat(office.view(other).merged()).isTrue();
    }

    private ProposalId separate(String... units) {
        var id = office.registered(ProposalKind.CPPCC);
        office.assign(id, office.assignment(Handling.SEPARATE, FEBRUARY, null, null, units));
        return id;
    }

    private List<String> offered(ProposalId id) {
        return beans.getBean(ChoiceQueries.class).leaders(office.view(id), office.person("gaoyuan")).stream()
                .map(Option::value)
                .toList();
    }
}
