package org.shuniu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.shuniu.proposal.ProposalOffice.WATER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentOffice;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.service.read.ProposalTodos;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 省数据局 has no 督查联络员: its head 边月 hears of what is assigned in time to decline (SUP-08). */
@DocumentOffice
class UnitWithoutLiaisonTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String DATA = "云江省数据局";

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
    void tellsTheHeadOfTheUnit() {
        var id = office.assigned(ProposalKind.CONGRESS, TODAY, DATA, WATER);
        await().untilAsserted(() -> assertThat(told(id)).containsExactlyInAnyOrder("边月", "白芷"));
    }

    private List<String> told(ProposalId id) {
        return jdbc.sql("""
                        select p.name from inbox_item i join person p on p.id = i.person_id
                        where i.verb = 'proposal.ASSIGN' and i.subject_kind = 'PROPOSAL' and i.subject_id = ?""").param(id.value()).query(String.class).list();
    }

    @Test
    void waitsOnTheDeskOfTheHeadUntilItIsAccepted() {
        var id = office.assigned(ProposalKind.CONGRESS, TODAY, DATA, WATER);
        assertThat(steps("bianyue", id)).containsExactly("proposal.action.ACCEPT");
        assertThat(steps("weiran", id)).as("her unit has a liaison").isEmpty();
        assertThat(steps("jingxing", id)).as("heads one division only").isEmpty();
        office.accept(id, "bianyue");
        assertThat(steps("bianyue", id)).containsExactly("proposal.action.DRAFT_REPLY");
    }

    private List<String> steps(String account, ProposalId id) {
        var todos = beans.getBean(ProposalTodos.class);
        return todos.page(TodoSource.Box.TODO, "", office.person(account), 1).rows().stream()
                .filter(line -> line.link().equals(id.link()))
                .map(line -> String.valueOf(line.stepKey()))
                .toList();
    }
}
