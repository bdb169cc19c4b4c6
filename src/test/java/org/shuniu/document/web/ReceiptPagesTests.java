package org.shuniu.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentId;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The distribution list on the page and in the API. */
@DocumentOffice
class ReceiptPagesTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private OfficeTime time;

    @Test
    void registrarEntersAReceiptByTheFormOfARecipient() throws Exception {
        var id = office.at(DocumentStep.ARCHIVING);
        var list = page(id.link() + "/receipts", "yezhiqiu");
        assertThat(list.select("tbody tr")).hasSize(2);
        assertThat(list.select("caption").text()).isEqualTo("已签收 0 家，共 2 家");
        var form = page(list.select("tbody a").first().attr("href"), "yezhiqiu");
        assertThat(form.select("form.panel h2").text()).isEqualTo("青岚市人民政府 的签收情况");
        assertThat(form.select("input[name=receivedOn]").val())
                .isEqualTo(time.today().toString());
        String delivery = form.select("input[name=deliveryId]").val();
        assertThat(enter(id, delivery, "", "yezhiqiu"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("请填写签收人。");
        assertThat(enter(id, delivery, "收发室", "yezhiqiu")).hasRedirectedUrl(id.link() + "/receipts");
        assertThat(page(id.link(), "fangqing").text()).contains("收发室 签收", "尚未签收", "已签收 1 家，共 2 家");
        assertThat(enter(id, delivery, "收发室", "yezhiqiu")).hasStatus(HttpStatus.CONFLICT);
        var again = page(id.link() + "/receipts?delivery=" + delivery, "yezhiqiu");
        assertThat(again.select("input[name=signedBy]").val()).isEqualTo("收发室");
        assertThat(again.select("input[name=corrects]").val()).isNotEmpty();
    }

    @Test
    void offersTheFormOnlyToTheRegistrarAndAfterDispatch() throws Exception {
        var id = office.at(DocumentStep.ARCHIVING);
        assertThat(page(id.link(), "yezhiqiu").select("a[href=" + id.link() + "/receipts]"))
                .hasSize(2);
        assertThat(page(id.link() + "/receipts", "fangqing").select("tbody a")).isEmpty();
        assertThat(enter(id, "1", "收发室", "fangqing")).hasStatus(HttpStatus.FORBIDDEN);
        var before = office.at(DocumentStep.DISPATCH);
        assertThat(page(before.link() + "/receipts", "yezhiqiu").text()).contains("尚未核发");
        assertThat(enter(before, "1", "收发室", "yezhiqiu")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void entersAndCorrectsThroughTheApi() throws Exception {
        var id = office.at(DocumentStep.ARCHIVING);
        var path = "/api/v1" + id.link() + "/receipts";
        String delivery = page(id.link() + "/receipts", "yezhiqiu")
                .select("tbody a")
                .first()
                .attr("href")
                .replaceAll(".*delivery=", "");
        String body = """
                {"deliveryId":%s,"signedBy":"收发室","receivedOn":"%s","receivedTime":"00:00","copies":1%s}""";
        var first = send(
                post(path).contentType(MediaType.APPLICATION_JSON).content(body.formatted(delivery, time.today(), "")),
                "yezhiqiu");
        assertThat(first)
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$[0].receipt.receivedTime")
                .isEqualTo("00:00:00");
        String entered =
                first.getResponse().getContentAsString().replaceAll("(?s).*?\"receipt\":\\{\"id\":(\\d+).*", "$1");
        assertThat(send(
                        post(path)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body.formatted(delivery, time.today(), ",\"corrects\":" + entered)),
                        "yezhiqiu"))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$[0].earlier.length()")
                .isEqualTo(1);
        assertThat(send(post(path).contentType(MediaType.APPLICATION_JSON).content("{}"), "yezhiqiu"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("signedBy", "receivedOn", "deliveryId");
    }

    private MvcTestResult enter(DocumentId id, String delivery, String who, String account) {
        return send(
                post(id.link() + "/receipts")
                        .param("deliveryId", delivery)
                        .param("corrects", "")
                        .param("signedBy", who)
                        .param("receivedOn", time.today().toString())
                        .param("receivedTime", "")
                        .param("copies", "1"),
                account);
    }

    private Document page(String address, String account) throws Exception {
        var answer = send(get(address), account);
        assertThat(answer).as(address).hasStatusOk();
        assertThat(answer).bodyText().doesNotContain("??");
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private MvcTestResult send(MockHttpServletRequestBuilder request, String account) {
        return http.perform(request.with(SignedIn.as(account, http)));
    }
}
