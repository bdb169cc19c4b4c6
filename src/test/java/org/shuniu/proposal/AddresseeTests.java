package org.shuniu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.proposal.ProposalOffice.FEBRUARY;
import static org.shuniu.proposal.ProposalOffice.WATER;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentOffice;
import org.shuniu.proposal.domain.Handling;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.domain.ProposerKind;
import org.shuniu.proposal.service.command.AcceptProposal;
import org.shuniu.proposal.service.command.RegisterProposal;
import org.shuniu.proposal.service.handling.RegistrationService;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom the letter calls 委员, and whom by the name alone (SUP-09). */
@DocumentOffice
class AddresseeTests {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    private ProposalOffice office;

    @BeforeEach
    void open() {
        office = new ProposalOffice(beans);
    }

    @Test
    void addsTheTitleToPersonsOnly() {
        var id = registered(
                line("阿依古丽·艾山江", null),
                line("九三学社", null),
                line("文化组", ProposerKind.BODY),
                line("尉迟听澜雨", ProposerKind.PERSON));
        assertThat(office.view(id).proposers())
                .extracting(RegisterProposal.Line::kind)
                .containsExactly(ProposerKind.PERSON, ProposerKind.BODY, ProposerKind.BODY, ProposerKind.PERSON);
        office.assign(id, office.assignment(Handling.LEAD_CO, FEBRUARY, null, null, WATER));
        long rivers = office.person("zhaoheng").unitId();
        office.units().accept(id, new AcceptProposal(rivers, office.version(id)), office.person("baizhi"));
        office.contact(id, "zhaoheng");
        var letter = office.replies().draft(id, office.answer(id, "A", null), office.person("zhaoheng"));
        assertThat(jdbc.sql(
                                "select name from document_party where document_id = ? and role = 'ADDRESSEE' order by position")
                        .param(letter.value())
                        .query(String.class)
                        .list())
                .containsExactly("阿依古丽·艾山江委员", "九三学社", "文化组", "尉迟听澜雨委员");
    }

    private ProposalId registered(RegisterProposal.Line... proposers) {
        var plain = ProposalOffice.registration(ProposalKind.CPPCC, "关于河湖文化的提案");
        return beans.getBean(RegistrationService.class)
                .register(
                        new RegisterProposal(
                                plain.kind(),
                                plain.session(),
                                plain.number(),
                                plain.title(),
                                plain.text(),
                                null,
                                List.of(proposers),
                                0),
                        office.person("gaoyuan"));
    }

    private static RegisterProposal.Line line(String name, @Nullable ProposerKind kind) {
        return new RegisterProposal.Line(name, "文化界", null, kind);
    }
}
