package org.shuniu.supervision.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.supervision.service.filter.RenameFilter;
import org.shuniu.supervision.service.filter.SaveFilter;
import org.shuniu.supervision.service.filter.SavedFilterService;
import org.shuniu.support.FixedClock;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A person's own filters of the list of matters. */
@SupervisionOffice
class SavedFilterTests {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private MatterWalk walk;

    @Autowired
    private SavedFilterService filters;

    @Autowired
    private FixedClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void startOnAWorkingDay() {
        clock.moveTo("2026-03-10");
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from matter_filter").update();
    }

    @Test
    void keepsTheFilterAsALinkAboveTheList() {
        assertThat(http.perform(get("/matters?light=RED&unit=水务").with(as("gaoyuan"))))
                .bodyText()
                .contains("保存当前筛选");
        assertThat(http.perform(post("/matters/filters")
                        .param("name", "水务红灯")
                        .param("query", "unit=%E6%B0%B4%E5%8A%A1&light=RED&page=2")
                        .with(as("gaoyuan"))))
                .hasRedirectedUrl("/matters?light=RED&unit=%E6%B0%B4%E5%8A%A1");
        assertThat(http.perform(get("/matters").with(as("gaoyuan"))))
                .bodyText()
                .contains("水务红灯", "/matters?light=RED&amp;unit=%E6%B0%B4%E5%8A%A1");
        assertThat(http.perform(get("/matters").with(as("wenjing")))).bodyText().doesNotContain("水务红灯");
    }

    @Test
    void namesWhatIsWrongAndKeepsWhatWasTyped() {
        filters.save(new SaveFilter("热点", "hot=true"), walk.person("gaoyuan"));
        assertThat(http.perform(post("/matters/filters")
                        .param("name", "热点")
                        .param("query", "difficult=true")
                        .with(as("gaoyuan"))))
                .bodyText()
                .contains("已有同名的筛选。", "value=\"difficult=true\"");
        assertThat(http.perform(post("/matters/filters")
                        .param("name", " ")
                        .param("query", "difficult=true")
                        .with(as("gaoyuan"))))
                .bodyText()
                .contains("请填写名称。");
        var nothing = new SaveFilter("空", "light=PURPLE");
        assertThatThrownBy(() -> filters.save(nothing, walk.person("gaoyuan")))
                .isInstanceOf(InvalidException.class)
                .hasMessage("matterFilter.invalid.empty");
    }

    @Test
    void keepsTwentyAtMost() {
        var me = walk.person("muqing");
        for (int i = 0; i < 20; i++) {
            filters.save(new SaveFilter("筛选" + i, "text=w" + i), me);
        }
        assertThatThrownBy(() -> filters.save(new SaveFilter("多一个", "hot=true"), me))
                .isInstanceOf(InvalidException.class)
                .hasMessage("matterFilter.invalid.tooMany");
        assertThat(filters.of(walk.person("gaoyuan"))).isEmpty();
    }

    @Test
    void readsWhatIsStoredAnewAndNeverTrustsIt() {
        var me = walk.person("gaoyuan");
        long id = filters.save(new SaveFilter("旧条件", "hot=true"), me).id();
        jdbc.sql("update matter_filter set query = 'light=PURPLE&hot=true&next=//elsewhere' where id = ?")
                .param(id)
                .update();
        assertThat(filters.one(id, me).link()).isEqualTo("/matters?hot=true");
    }

    @Test
    void isNobodyElsesToReadRenameOrRemove() {
        long id = filters.save(new SaveFilter("我的", "hot=true"), walk.person("gaoyuan"))
                .id();
        var other = walk.person("wenjing");
        assertThatThrownBy(() -> filters.one(id, other)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> filters.rename(id, new RenameFilter("你的"), other))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> filters.remove(id, other)).isInstanceOf(NotFoundException.class);
        assertThat(filters.one(id, walk.person("gaoyuan")).name()).isEqualTo("我的");
    }

    @Test
    void renamesAndRemovesOnPages() {
        long id = filters.save(new SaveFilter("临时名", "hot=true"), walk.person("gaoyuan"))
                .id();
        assertThat(http.perform(get("/matters/filters/" + id + "/name").with(as("gaoyuan"))))
                .bodyText()
                .contains("value=\"临时名\"");
        assertThat(http.perform(post("/matters/filters/" + id + "/name")
                        .param("name", "热点事项")
                        .with(as("gaoyuan"))))
                .hasRedirectedUrl("/matters/filters");
        assertThat(http.perform(get("/matters/filters").with(as("gaoyuan"))))
                .bodyText()
                .contains("热点事项")
                .doesNotContain("临时名", "??");
        assertThat(http.perform(post("/matters/filters/" + id + "/removal").with(as("gaoyuan"))))
                .hasRedirectedUrl("/matters/filters");
        assertThat(filters.of(walk.person("gaoyuan"))).isEmpty();
    }

    @Test
    void doesTheSameForPrograms() {
        assertThat(http.perform(post("/api/v1/matters/filters")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"难点\",\"query\":\"sort=DUE&difficult=true\"}")
                        .with(as("gaoyuan"))))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.query")
                .isEqualTo("difficult=true&sort=DUE");
        long id = filters.of(walk.person("gaoyuan")).get(0).id();
        assertThat(http.perform(put("/api/v1/matters/filters/" + id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"难点事项\"}")
                        .with(as("gaoyuan"))))
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo("难点事项");
        assertThat(http.perform(get("/api/v1/matters/filters").with(as("wenjing"))))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(0);
        assertThat(http.perform(delete("/api/v1/matters/filters/" + id).with(as("gaoyuan"))))
                .hasStatus(HttpStatus.NO_CONTENT);
    }

    private RequestPostProcessor as(String account) {
        return SignedIn.as(account, http);
    }
}
