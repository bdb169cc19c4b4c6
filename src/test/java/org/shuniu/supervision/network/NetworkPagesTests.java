package org.shuniu.supervision.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.SignedIn;
import org.shuniu.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The directory of liaisons (SUP-12). */
@SupervisionOffice
class NetworkPagesTests {
    private static final String PAGE = "/supervision/liaisons";
    private static final String API = "/api/v1/supervision-liaisons";

    @Autowired
    private MockMvcTester http;

    @Test
    void namesTheLiaisonsAndHeadsOfEveryUnitOfTheNetwork() {
        assertThat(http.perform(get(API).with(as("gaoyuan"))))
                .hasStatusOk()
                .bodyJson()
                .satisfies(body -> {
                    assertThat(body)
                            .extractingPath(of("云江省水务厅", "liaisons"))
                            .asArray()
                            .containsExactly("白芷");
                    assertThat(body)
                            .extractingPath(of("青岚市人民政府", "liaisons"))
                            .asArray()
                            .containsExactly("江篱");
                    assertThat(body)
                            .extractingPath(of("云江省人民政府办公厅综合处", "liaisons"))
                            .asArray()
                            .containsExactly("庭玉");
                    assertThat(body)
                            .extractingPath(of("云江省水务厅", "heads"))
                            .asArray()
                            .isNotEmpty();
                });
    }

    @Test
    void leavesOutWhatLiesBelowAnotherGovernment() {
        assertThat(http.perform(get(API).with(as("gaoyuan"))))
                .bodyJson()
                .extractingPath("$[*].unit")
                .asArray()
                .contains("云江省财政厅", "青岚市人民政府")
                .doesNotContain("云江省人民政府", "青岚市水务局", "云溪县人民政府");
    }

    @Test
    void findsUnitsByPersonAndThoseWithoutALiaison() {
        assertThat(http.perform(get(PAGE).param("text", "白芷").with(as("gaoyuan"))))
                .hasStatusOk()
                .bodyText()
                .contains("云江省水务厅")
                .doesNotContain("云江省财政厅", "??");
        assertThat(http.perform(
                        get(PAGE).param("missing", "true").param("lang", "en").with(as("gaoyuan"))))
                .hasStatusOk()
                .bodyText()
                .contains("none named", "云江省人力资源厅")
                .doesNotContain("云江省财政厅", "??");
        assertThat(http.perform(get(PAGE).param("text", "没有这个单位").with(as("gaoyuan"))))
                .bodyText()
                .contains("没有符合条件的单位");
    }

    @Test
    void isTheSameForTheUnitsOfTheNetworkAndClosedToAdministrators() {
        assertThat(http.perform(get(PAGE).with(as("baizhi"))))
                .hasStatusOk()
                .bodyText()
                .contains("云江省财政厅");
        assertThat(http.perform(get(PAGE).with(as("sysadmin01")))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void costsTheSameHoweverManyUnitsThereAre() {
        statements(""); // whoever is first after a change reads the tree of organs anew
        int all = statements("");
        assertThat(statements("白芷")).isEqualTo(all);
    }

    private int statements(String text) {
        return StatementCounter.during(() -> assertThat(
                                http.perform(get(API).param("text", text).with(as("gaoyuan"))))
                        .hasStatusOk())
                .size();
    }

    private static String of(String unit, String contacts) {
        return "$[?(@.unit == '" + unit + "')]." + contacts + "[*].name";
    }

    private RequestPostProcessor as(String account) {
        return SignedIn.as(account, http);
    }
}
