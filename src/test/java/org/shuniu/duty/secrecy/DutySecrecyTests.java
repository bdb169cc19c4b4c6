package org.shuniu.duty.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.support.Browser;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A mark of secrecy is refused beside the very field in which it stands, whichever form of the duty room (SEC-01). */
@WalkTest
@Transactional
class DutySecrecyTests {
    private static final String MARKED = "机密★10年";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcClient jdbc;

    private Map<String, String> ids() {
        return Map.of(
                "ROOM",
                one("select id from duty_room where name = '云江省人民政府总值班室'"),
                "BULLETIN",
                bulletin(),
                "BULLETIN_VERSION",
                "0",
                "OFFICER",
                one("select person_id from duty_member m join duty_room r on r.id = m.room_id"
                        + " where r.name = '云江省人民政府总值班室' and seat = 'OFFICER' order by position limit 1"),
                "ROOM_VERSION",
                one("select version from duty_room where name = '云江省人民政府总值班室'"));
    }

    /** One that 秦朗 is writing. */
    private String bulletin() {
        String id = one("""
                insert into duty_bulletin (room_id, room_name, organ_id, organ_name, government_id, drafter_id, drafter_name,
                  created_at, created_on, title, body, status, editor_id, worded_by, worded_at, by_hand, moved_at)
                select r.id, r.name, r.organ_id, r.organ_name, r.organ_id, p.id, '秦朗', now(), current_date, '题目', '正文',
                  'EDITING', p.id, '秦朗', now(), false, now()
                from duty_room r, person p where r.name = '云江省人民政府总值班室' and p.account = 'qinlang' returning id""");
        jdbc.sql("insert into access_grant (principal, subject_kind, sort_date, subject_id)"
                        + " select 'p:' || id, 'DUTY_BULLETIN', current_date, ? from person where account = 'qinlang'")
                .param(Long.valueOf(id))
                .update();
        return id;
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    /** Who, where, which field carries the mark, and what else the form says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qinlang  | /incidents                                 | phoneTo          | what=仓库冒烟
            qinlang  | /incidents                                 | what             | place=云江经开区
            qinlang  | /incidents                                 | place            | what=仓库冒烟
            qinlang  | /incidents                                 | source           | what=仓库冒烟
            qinlang  | /incidents                                 | sensitiveBecause | what=仓库冒烟&sensitive=true
            qinlang  | /duty-bulletins/BULLETIN/submission        | opinion          | version=BULLETIN_VERSION
            qinlang  | /duty-bulletins/BULLETIN/discard           | opinion          | version=BULLETIN_VERSION
            qinlang  | /duty-bulletins/BULLETIN/edit              | title            | body=正文&version=BULLETIN_VERSION
            qinlang  | /duty-bulletins/BULLETIN/edit              | body             | title=题目&version=BULLETIN_VERSION
            qinlang  | /duty-bulletins/BULLETIN/paper-readers     | name             | unit=云江军分区&version=BULLETIN_VERSION
            qinlang  | /duty-bulletins/BULLETIN/paper-readers     | unit             | name=段长河&version=BULLETIN_VERSION
            heyunqi  | /wall-devices                              | name             | room=ROOM
            heyunqi  | /duty-rooms/ROOM/groups                    | name             | members=OFFICER
            heyunqi  | /duty-rooms/ROOM/closure                   | reason           | version=ROOM_VERSION
            heyunqi  | /duty-rooms/ROOM/cards                     | text             | name=规程
            heyunqi  | /duty-rooms/ROOM/lines                     | note             | lineKind=DIRECT&number=123
            heyunqi  | /duty-rooms/ROOM/equipment                 | name             | quantity=1
            heyunqi  | /duty-directory/contacts                   | name             | relation=UPPER&lineKind=DIRECT&number=123
            qinlang  | /duty-log                                  | content          | kind=LIAISON&roomId=ROOM
            qinlang  | /duty-log                                  | callerPhone      | kind=LIAISON&roomId=ROOM&content=来电
            qinlang  | /duty-log                                  | toldWhom         | kind=LIAISON&roomId=ROOM&content=来电
            """)
    void refusesTheMarkBesideItsField(String account, String address, String field, String rest) {
        var known = ids();
        var request = post(filled(address, known)).param(field, MARKED);
        for (String pair : rest.split("&")) {
            String[] parts = pair.split("=");
            request.param(parts[0], filled(parts[1], known));
        }
        var answer = Browser.of(http, account).perform(request);
        assertThat(answer)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("涉密")
                .contains(MARKED);
    }

    private static String filled(String text, Map<String, String> known) {
        String filled = text;
        for (String name : new String[] {"BULLETIN_VERSION", "BULLETIN", "ROOM_VERSION", "ROOM", "OFFICER"}) {
            filled = filled.replace(name, String.valueOf(known.get(name)));
        }
        return filled;
    }
}
