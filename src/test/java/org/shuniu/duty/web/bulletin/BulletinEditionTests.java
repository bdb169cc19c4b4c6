package org.shuniu.duty.web.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.OfficeWalk;
import org.shuniu.support.Browser;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** What was typed is never lost, and a reader without an account counts like the others (DUTY-12). */
@WalkTest
@Transactional
class BulletinEditionTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private Browser editor;
    private String address;

    @BeforeEach
    void anIssueOfAnIncident() {
        editor = Browser.of(http, "qinlang");
        long incident = jdbc.sql("""
                insert into incident (room_id, room_name, organ_id, organ_name, registrar_id, registrar_name, registered_at,
                  registered_on, entered_late, title, what, place, source, category, nature, received_at, happened_at,
                  level, clock_profile, counted_from, phone_minutes, written_minutes, phone_due_at, written_due_at, status,
                  moved_at)
                select id, name, organ_id, organ_name, 1, '秦朗', now(), current_date, false, '望川市客车侧翻', '客车侧翻', '国道',
                  '望川市人民政府值班室', 'WORK_SAFETY', 'ACCIDENT', now() - interval '1 hour', now() - interval '75 minutes',
                  'MAJOR', 'DEFAULT', 'HAPPENED', 30, 60, now(), now(), 'HANDLING', now()
                from duty_room where kind = 'GENERAL' limit 1 returning id""").query(Long.class).single();
        jdbc.sql("insert into access_grant values (?, 'INCIDENT', current_date, ?)")
                .params("r:DUTY_OFFICER@" + office.person("qinlang").organId(), incident)
                .update();
        var answer = editor.perform(post("/duty-bulletins").param("incidents", String.valueOf(incident)));
        entities.flush();
        address = String.valueOf(answer.getResponse().getRedirectedUrl()).replace("/edit", "");
    }

    private Document page(Browser reader, String at) throws UnsupportedEncodingException {
        var answer = reader.perform(get(at));
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private String id() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private String one(String what) {
        return jdbc.sql("select " + what + " from duty_bulletin where id = " + id())
                .query(String.class)
                .single();
    }

    private HttpStatus send(Browser who, MockHttpServletRequestBuilder request) {
        var answer = who.perform(request.param("version", one("version")));
        entities.flush();
        entities.clear();
        return HttpStatus.valueOf(answer.getResponse().getStatus());
    }

    private void typed(String body) {
        assertThat(send(
                        editor,
                        post(address + "/edit")
                                .param("title", "望川市客车侧翻")
                                .param("body", body)
                                .param(
                                        "readers",
                                        String.valueOf(
                                                office.person("liangruogu").personId()))))
                .isEqualTo(HttpStatus.FOUND);
    }

    @Test
    void keepsWhatWasTypedWhenTheTextIsMadeAnew() throws UnsupportedEncodingException {
        String made = one("body");
        assertThat(page(editor, address + "/text").select(".alert-warning")).isEmpty();
        typed("值班室核实：车上21人均已脱险。");
        assertThat(page(editor, address + "/text").select(".alert-warning")).isNotEmpty();
        assertThat(send(editor, post(address + "/text"))).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(one("body")).contains("均已脱险");
        assertThat(send(editor, post(address + "/text").param("overwrite", "true")))
                .isEqualTo(HttpStatus.FOUND);
        assertThat(one("body")).isEqualTo(made);
        var editions = page(editor, address + "/editions").select("article");
        assertThat(editions).hasSize(2);
        assertThat(editions.get(0).text()).contains("均已脱险", "人工修改", "秦朗");
        assertThat(editions.get(1).text()).contains("按事件生成");
        assertThat(editor.perform(get("/api/v1" + address + "/editions")))
                .bodyText()
                .contains("均已脱险");
        assertThatThrownBy(() -> jdbc.sql("update duty_bulletin_edition set body = 'x' where bulletin_id = " + id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void makesNoEditionWhereOnlyTheListChanged() throws UnsupportedEncodingException {
        typed(one("body"));
        assertThat(one("by_hand")).isEqualTo("f");
        assertThat(page(editor, address + "/editions").select("article")).isEmpty();
    }

    @Test
    void countsAReaderWhoGetsItOnPaper() throws UnsupportedEncodingException {
        var listed = post(address + "/paper-readers").param("name", "段长河").param("unit", "云江军分区");
        assertThat(send(editor, listed)).isEqualTo(HttpStatus.FOUND);
        assertThat(send(
                        editor,
                        post(address + "/paper-readers").param("name", "").param("unit", "云江军分区")))
                .isEqualTo(HttpStatus.BAD_REQUEST);
        typed(one("body"));
        send(editor, post(address + "/submission"));
        send(Browser.of(http, "heyunqi"), post(address + "/approval"));
        send(Browser.of(http, "luwenzhou"), post(address + "/signature"));
        String paper = jdbc.sql("select id from duty_bulletin_paper where bulletin_id = " + id())
                .query(String.class)
                .single();
        String handing = address + "/paper-readers/" + paper + "/handing";
        assertThat(send(editor, post(handing))).as("not yet sent").isEqualTo(HttpStatus.CONFLICT);
        send(editor, post(address + "/sending"));
        assertThat(page(editor, address).text()).contains("已阅0人，共2人");
        assertThat(page(editor, handing).text()).contains("段长河");
        assertThat(send(Browser.of(http, "liangruogu"), post(handing))).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(send(editor, post(handing).param("by", "机要员陶然"))).isEqualTo(HttpStatus.FOUND);
        assertThat(page(editor, address).text()).contains("已阅1人，共2人", "机要员陶然于", "云江军分区段长河");
        assertThat(page(editor, "/duty-bulletins").text()).contains("1/2");
        assertThat(send(editor, post(handing))).as("once").isEqualTo(HttpStatus.CONFLICT);
        assertThat(Browser.of(http, "liangruogu").perform(get(address + "/editions")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}
