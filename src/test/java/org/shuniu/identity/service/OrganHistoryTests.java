package org.shuniu.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shuniu.identity.Directory;
import org.shuniu.identity.IdentityTest;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganLevel;
import org.shuniu.identity.OrganType;
import org.shuniu.identity.PostCard;
import org.shuniu.identity.service.organ.CloseOrgan;
import org.shuniu.identity.service.organ.FoundOrgan;
import org.shuniu.identity.service.organ.MergeOrgans;
import org.shuniu.identity.service.organ.MoveOrgan;
import org.shuniu.identity.service.organ.OrganQueries;
import org.shuniu.identity.service.organ.OrganService;
import org.shuniu.identity.service.organ.RenameOrgan;
import org.shuniu.identity.service.organ.SplitOrgan;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Today is 2026-05-06. */
@IdentityTest
@Transactional
class OrganHistoryTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-05-06");
    private static final Actor ADMIN = new Actor(1, "程砚", 1, 1, "信息处", 1, "办公厅", Set.of(Role.SYSTEM_ADMIN), null);

    @Autowired
    OrganService organs;

    @Autowired
    OrganQueries queries;

    @Autowired
    Directory directory;

    private long office() {
        return directory.organNamed("省政府办公厅").orElseThrow().id();
    }

    private long unit(String shortName) {
        return directory.unitsOf(office()).stream()
                .filter(card -> card.shortName().equals(shortName))
                .findFirst()
                .map(OrganCard::id)
                .orElseThrow();
    }

    /** ORG-01. */
    @Test
    void aRenamedUnitKeepsItsIdAndItsOldNameInThePast() {
        long id = unit("信息处");
        organs.rename(id, new RenameOrgan(queries.organ(id).version(), "政务信息处", "政务信息处", TODAY), ADMIN);
        assertThat(directory.organ(id)).get().extracting(OrganCard::name).isEqualTo("政务信息处");
        assertThat(queries.tree(TODAY.minusDays(1)))
                .extracting(line -> line.organ().name())
                .contains("云江省人民政府办公厅信息处")
                .doesNotContain("政务信息处");
    }

    /** ORG-02. */
    @Test
    void aNameUsedAgainIsAnotherUnit() {
        long old = unit("秘书一处");
        organs.close(old, new CloseOrgan(queries.organ(old).version(), TODAY.minusDays(1)), ADMIN);
        long fresh = organs.found(division("秘书一处", TODAY), ADMIN);
        assertThat(fresh).isNotEqualTo(old);
        assertThat(directory.organ(old)).isEmpty();
        assertThat(unit("秘书一处")).isEqualTo(fresh);
        assertThat(queries.organ(old).name()).isEqualTo("云江省人民政府办公厅秘书一处");
    }

    /** ORG-01, ORG-03. */
    @Test
    void mergedUnitsPointToTheirSuccessorWhichMayBearAPlate() {
        long a = unit("人事处");
        long b = unit("保卫处");
        var successor = new FoundOrgan(
                "人事保卫处",
                null,
                OrganType.DIVISION,
                OrganLevel.PROVINCE,
                office(),
                null,
                "云江省人民政府办公厅安全办公室",
                false,
                null,
                null);
        long merged = organs.merge(new MergeOrgans(List.of(a, b), TODAY, successor), ADMIN);
        assertThat(directory.organ(a)).isEmpty();
        assertThat(queries.organ(a).successors()).extracting("id").containsExactly(merged);
        assertThat(queries.organ(merged).predecessors()).extracting("id").containsExactlyInAnyOrder(a, b);
        assertThat(directory.organNamed("云江省人民政府办公厅安全办公室"))
                .get()
                .extracting(OrganCard::id)
                .isEqualTo(merged);
    }

    @Test
    void aSplitUnitEndsAndLivesOnInSeveral() {
        long old = unit("综合处");
        var fresh = organs.split(
                new SplitOrgan(old, TODAY, List.of(division("综合一处", null), division("综合二处", null))), ADMIN);
        assertThat(fresh).hasSize(2);
        assertThat(queries.organ(old).validTo()).isEqualTo(TODAY.minusDays(1));
        assertThat(queries.organ(old).successors()).extracting("name").containsExactly("综合一处", "综合二处");
    }

    @Test
    void aMovedOrganStandsUnderItsOldSuperiorInThePast() {
        long data = directory.organNamed("省数据局").orElseThrow().id();
        long gov = directory.organNamed("云江省人民政府").orElseThrow().id();
        organs.move(data, new MoveOrgan(queries.organ(data).version(), office(), TODAY), ADMIN);
        assertThat(directory.organ(data)).get().extracting(OrganCard::parentId).isEqualTo(office());
        assertThat(queries.tree(TODAY.minusDays(1)))
                .filteredOn(line -> line.organ().id() == data)
                .extracting(line -> line.organ().parentId())
                .containsExactly(gov);
    }

    @Test
    void neverStandsBelowItself() {
        assertThatThrownBy(() -> organs.move(
                        office(), new MoveOrgan(queries.organ(office()).version(), unit("文电处"), TODAY), ADMIN))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void isNotClosedOverTheHeadsOfItsUnits() {
        assertThatThrownBy(() -> organs.close(
                        office(), new CloseOrgan(queries.organ(office()).version(), TODAY), ADMIN))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void refusesAFormThatIsStale() {
        long id = unit("信息处");
        assertThatThrownBy(() -> organs.rename(id, new RenameOrgan(-1, "甲", "甲", TODAY), ADMIN))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void answersTheQuestionsOfOtherModules() {
        long gov = directory.organNamed("省政府").orElseThrow().id();
        long county = directory.organNamed("云溪县人民政府").orElseThrow().id();
        long water = directory.organNamed("云江省水务厅").orElseThrow().id();
        assertThat(directory.isAbove(gov, county)).isTrue();
        assertThat(directory.isAbove(county, gov)).isFalse();
        assertThat(directory.organOf(unit("文电处"))).isEqualTo(office());
        assertThat(directory.organOf(gov)).isEqualTo(gov);
        assertThat(directory.organNamed("云江省人民政府办公厅接待办公室"))
                .get()
                .extracting(OrganCard::shortName)
                .isEqualTo("行政接待处");
        assertThat(directory.searchOrgans("水务", 10))
                .extracting(OrganCard::shortName)
                .containsExactly("省水务厅", "青岚市水务局");
        assertThat(directory.actsFor(office(), gov)).isTrue();
        assertThat(directory.actsFor(water, gov)).isFalse();
    }

    @Test
    void findsWhoHoldsARole() {
        long gov = directory.organNamed("省政府").orElseThrow().id();
        assertThat(directory.holders(Role.OFFICE_REVIEWER, office()))
                .extracting(PostCard::personName)
                .containsExactly("许知微", "韩笑");
        assertThat(directory.holders(Role.OFFICE_REVIEWER, gov))
                .extracting(PostCard::personName)
                .containsExactly("许知微", "韩笑");
        assertThat(directory.holders(Role.PRINCIPAL, gov))
                .extracting(PostCard::personName)
                .containsExactly("周明远");
        assertThat(directory.heads(unit("综合处")))
                .extracting(PostCard::personName)
                .containsExactly("沈知远");
        assertThat(directory.colleagues(office(), "szy", 5))
                .extracting(PostCard::personName)
                .containsExactly("沈知远");
        assertThat(directory.colleagues(office(), "", 100))
                .extracting(PostCard::personName)
                .doesNotContain("程砚");
    }

    private FoundOrgan division(String name, LocalDate from) {
        return new FoundOrgan(
                name, null, OrganType.DIVISION, OrganLevel.PROVINCE, office(), null, null, false, null, from);
    }
}
