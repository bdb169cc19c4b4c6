package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.read.DocumentQueries;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 挂牌: an organ with a second name plate issues under it, with its own numbers (ORG-03). */
@DocumentOffice
class NamePlateTests {
    private static final String PLATE = "云江省节约用水办公室";
    private static final String TITLE = PLATE + "关于开展节水宣传的通知";

    @Autowired
    private OfficeWalk office;

    @Autowired
    private DocumentQueries documents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void hangThePlate() {
        jdbc.sql("insert into organ_alias (organ_id, alias) values (?, ?)")
                .params(office.organ(OfficeWalk.WATER).id(), PLATE)
                .update();
    }

    @AfterEach
    void takeItDown() {
        jdbc.sql("delete from organ_alias where alias = ?").param(PLATE).update();
    }

    @Test
    void issuesUnderTheNamePlateWithTheNumberOfTheOrgan() throws Exception {
        var id = office.submitted(office.under(PLATE, draft()), "zhaoheng");
        office.walk().until(id, DocumentStep.DISPATCH);
        assertThat(office.field(id, "number")).startsWith("云水");
        var view = documents.view(id, office.person("zhaoheng"));
        assertThat(view.issuerName()).isEqualTo(PLATE);
        assertThat(view.namePlate()).isEqualTo(PLATE);
        assertThat(view.issuerId()).isEqualTo(office.organ(OfficeWalk.WATER).id());
        var printed = documents.rendition(id, office.person("zhaoheng")).pageTexts().stream()
                .flatMap(List::stream)
                .map(line -> line.replace(" ", ""))
                .toList();
        assertThat(printed).filteredOn(line -> line.contains(PLATE)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(printed).noneMatch(line -> line.contains(OfficeWalk.WATER));
        var list = http.perform(get("/documents?issuer=节约用水").with(SignedIn.as("zhaoheng", http)));
        assertThat(Jsoup.parse(list.getResponse().getContentAsString())
                        .select("#results")
                        .text())
                .contains(TITLE);
    }

    @Test
    void offersThePlateInTheFormAndKeepsIt() throws Exception {
        var id = office.drafted(office.under(PLATE, draft()), "zhaoheng");
        var page = http.perform(get(id.link() + "/edit").with(SignedIn.as("zhaoheng", http)));
        var chosen = Jsoup.parse(page.getResponse().getContentAsString()).select("#namePlate option[selected]");
        assertThat(chosen.attr("value")).isEqualTo(PLATE);
        var view = documents.view(id, office.person("zhaoheng"));
        assertThat(view.draft(view.body()).saysTheSameAs(office.under(PLATE, draft())))
                .isTrue();
    }

    @Test
    void refusesAPlateThatHangsElsewhere() {
        assertThatThrownBy(() -> office.drafted(office.under("云江省河长制办公室", draft()), "zhaoheng"))
                .isInstanceOfSatisfying(InvalidException.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.field()).isEqualTo("namePlate")));
    }

    private DraftDocument draft() {
        return office.draft(
                DocumentKind.NOTICE, Direction.DOWN, OfficeWalk.WATER, TITLE, OfficeWalk.BODY, List.of("青岚市水务局"));
    }
}
