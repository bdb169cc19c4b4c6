package org.shuniu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.support.ApplicationTest;
import org.shuniu.support.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Years, days and page numbers that somebody changed in an address. */
@ApplicationTest
class OddAddressesTests {
    private static final String BEYOND = "%2B999999999-12-31";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "0", "-5", "10000", "1949", "99999999999", "this"})
    void aYearThatNoBookHasIsRefusedInWords(String year) {
        long id = jdbc.sql(
                        "select min(id) from number_series where organ_id = (select organ_id from number_series limit 1)")
                .query(Long.class)
                .single();
        String book = "/number-series/" + id;
        for (String address : new String[] {
            book, book + "/book", book + "/register.xlsx", "/api/v1" + book, "/api/v1" + book + "/entries"
        }) {
            assertThat(of("shujin", address + "?year=" + year)).as(address).hasStatus(400);
        }
        assertThat(of("shujin", "/calendar?year=" + year)).hasStatus(400);
    }

    @Test
    void theRefusalNamesTheYearsThereAre() {
        assertThat(of("shujin", "/calendar?year=1900")).bodyText().contains("2000 年至 2099 年");
        assertThat(of("shujin", "/api/v1/calendar/1900"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.fields[0].field")
                .isEqualTo("year");
    }

    @Test
    void aDayBeyondAllDaysIsNoDate() {
        for (String address : new String[] {
            "/review/statistics?to=",
            "/api/v1/review/statistics?from=",
            "/api/v1/calendar/due?workingDays=7&start=",
            "/documents?from=",
            "/rules?on="
        }) {
            assertThat(of("shujin", address + BEYOND)).as(address).hasStatus(400);
        }
        for (String address : new String[] {"/audit?to=", "/audit/entries.xlsx?to=", "/api/v1/audit/entries?from="}) {
            assertThat(of("auditadmin01", address + BEYOND)).as(address).hasStatus(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647", "-2147483648", "0"})
    void aPageBeyondTheListIsAnEmptyOneOrTheFirst(String page) {
        for (String address : new String[] {
            "/documents",
            "/api/v1/documents",
            "/documents/register",
            "/matters",
            "/proposals",
            "/rules/overrides",
            "/api/v1/rule-overrides",
            "/inbox",
            "/search",
            "/",
            "/api/v1/work-items"
        }) {
            assertThat(of("shujin", address + "?box=todo&q=x&page=" + page))
                    .as(address)
                    .hasStatusOk();
        }
        for (String address : new String[] {"/admin/people", "/admin/events", "/api/v1/admin/events"}) {
            assertThat(of("sysadmin01", address + "?page=" + page)).as(address).hasStatusOk();
        }
    }

    @Test
    void aPageThatIsNoNumberIsRefused() {
        assertThat(of("shujin", "/documents?page=two")).hasStatus(400);
    }

    private MvcTestResult of(String account, String address) {
        return Browser.of(http, account).perform(get(URI.create(address)));
    }
}
