package org.shuniu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.support.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is wrong in a form is a 400 on every page, and what was typed is still there. */
@DocumentOffice
class FormsShownAgainTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
                    fangqing     | /documents          | title      | 尚未写完的稿子
                    fangqing     | /profile/delegations | reason    | 外出学习一周
                    fangqing     | /profile/password   | current    |
                    fangqing     | /inbox/channels     | address    | 不是邮箱
                    shujin       | /calendar/import    | text       |
                    shujin       | /reassignments      | text       | 调整分工说明
                    fangqing     | /rules/check        | text       |
                    sysadmin01   | /admin/people       | account    | 大写账号
                    sysadmin01   | /admin/organs       | shortName  | 未命名机构
                    """)
    void answers400AndKeepsWhatWasTyped(String account, String path, String field, String typed) {
        var page = Browser.of(http, account)
                .perform(post(path)
                        .param(field, typed == null ? "" : typed)
                        .param("mail", "true")
                        .param("version", "0"));
        assertThat(page)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("请更正以下内容", typed == null ? "" : typed, "</html>");
    }

    @Test
    void aSmallFormWithoutAPageOfItsOwnNamesWhatIsWrong() {
        var page = Browser.of(http, "fangqing").perform(post("/profile/tokens").param("name", "长".repeat(61)));
        assertThat(page).hasStatus(HttpStatus.BAD_REQUEST).bodyText().contains("problem__code", "名称不超过 60 字");
    }

    @Test
    void aPartOfAPageStays200BecauseHtmxWouldDropIt() {
        var id = office.drafted(office.notice(OfficeWalk.OFFICE + "关于做好防汛工作的通知", "青岚市人民政府"), "fangqing");
        var part = post(id.link() + "/preview")
                .param("title", "关于做好防汛工作的通知")
                .param("version", "not a number")
                .header("HX-Request", "true");
        assertThat(Browser.of(http, "fangqing").perform(part))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("</html>");
    }

    @Test
    void aGoodFormLeadsOn() {
        var id = office.drafted(office.notice(OfficeWalk.OFFICE + "关于做好防汛工作的通知", "青岚市人民政府"), "fangqing");
        assertThat(Browser.of(http, "fangqing")
                        .perform(post(id.link() + "/withdrawal")
                                .param("reason", "重拟。")
                                .param("version", "1")))
                .hasStatus3xxRedirection();
    }
}
