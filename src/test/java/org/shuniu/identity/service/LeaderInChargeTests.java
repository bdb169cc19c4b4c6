package org.shuniu.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuniu.identity.Browser;
import org.shuniu.identity.Directory;
import org.shuniu.identity.IdentityTest;
import org.shuniu.identity.OrganLevel;
import org.shuniu.identity.OrganType;
import org.shuniu.identity.PostCard;
import org.shuniu.identity.service.organ.EditOrgan;
import org.shuniu.identity.service.organ.FoundOrgan;
import org.shuniu.identity.service.organ.OrganQueries;
import org.shuniu.identity.service.organ.OrganService;
import org.shuniu.identity.service.people.EndPost;
import org.shuniu.identity.service.people.PersonService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.InvalidException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** 分管领导: named by the administrator, a post of the same organ, found from every unit below. */
@IdentityTest
@Transactional
class LeaderInChargeTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-05-06");
    private static final Actor ADMIN = new Actor(1, "程砚", 1, 1, "信息处", 1, "办公厅", Set.of(Role.SYSTEM_ADMIN), null);

    @Autowired
    private OrganService organs;

    @Autowired
    private OrganQueries queries;

    @Autowired
    private PersonService people;

    @Autowired
    private Directory directory;

    @Autowired
    private Browser browser;

    @Test
    void isNamedForAUnitAndHoldsForThoseBelow() {
        long rivers = organ("云江省水务厅河湖管理处");
        assertThat(leader(rivers)).contains("夏禾");
        long below = organs.found(
                new FoundOrgan(
                        "河道科", null, OrganType.DIVISION, OrganLevel.PROVINCE, rivers, null, null, false, null, TODAY),
                ADMIN);
        assertThat(leader(below)).contains("夏禾");
        lead(rivers, post("魏然"));
        assertThat(leader(below)).contains("魏然");
        lead(rivers, null);
        assertThat(leader(below)).isEmpty();
    }

    @Test
    void isTheHeadForTheOrganItself() {
        assertThat(leader(organ("云江省水务厅"))).contains("魏然");
        assertThat(leader(organ("澄岭县人民政府"))).isEmpty();
    }

    @Test
    void isNobodyOnceThePostIsVacant() {
        people.endPost(post("夏禾"), new EndPost(TODAY.minusDays(1)), ADMIN);
        assertThat(leader(organ("云江省水务厅河湖管理处"))).isEmpty();
        assertThat(queries.organ(organ("云江省水务厅河湖管理处")).leader()).isNull();
    }

    @Test
    void isALeaderOfTheSameOrganAndOfAUnitOnly() {
        long rivers = organ("云江省水务厅河湖管理处");
        for (String name : new String[] {"石蘅山", "陆文舟"}) {
            assertThatThrownBy(() -> lead(rivers, post(name))).isInstanceOf(InvalidException.class);
        }
        assertThatThrownBy(() -> lead(organ("云江省水务厅"), post("魏然"))).isInstanceOf(InvalidException.class);
    }

    @Test
    void standsOnThePageAndInItsForm() {
        var admin = browser.signIn("sysadmin01");
        long rivers = organ("云江省水务厅河湖管理处");
        assertThat(browser.get(admin, "/admin/organs/" + rivers)).bodyText().contains("分管领导", "夏禾 副厅长");
        assertThat(browser.get(admin, "/admin/organs/" + rivers + "/edit"))
                .bodyText()
                .contains("魏然 厅长", "夏禾 副厅长")
                .doesNotContain("石蘅山");
        assertThat(browser.post(
                        admin,
                        "/admin/organs/" + rivers + "/edit",
                        "version",
                        String.valueOf(queries.organ(rivers).version()),
                        "leaderPostId",
                        String.valueOf(post("石蘅山"))))
                .hasStatus(400)
                .bodyText()
                .contains("请选择本机关的负责人或秘书长、副秘书长。");
        assertThat(browser.get(admin, "/admin/organs/" + organ("云江省水务厅") + "/edit"))
                .bodyText()
                .doesNotContain("leaderPostId");
    }

    private void lead(long unit, @Nullable Long post) {
        var now = queries.organ(unit);
        organs.edit(unit, new EditOrgan(now.version(), now.code(), now.aliases(), now.separate(), null, post), ADMIN);
    }

    private Optional<String> leader(long unit) {
        return directory.leaderInCharge(unit).map(PostCard::personName);
    }

    private long organ(String name) {
        return directory.organNamed(name).orElseThrow().id();
    }

    private long post(String name) {
        return directory.searchOrgans("云江省", 50).stream()
                .flatMap(organ -> directory.colleagues(organ.id(), name, 1).stream())
                .findFirst()
                .orElseThrow()
                .postId();
    }
}
