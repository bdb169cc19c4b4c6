package org.shuniu.search.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.support.People;
import org.shuniu.support.RepositoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each test runs in a transaction that is rolled back. */
@RepositoryTest
@Import({SearchIndexService.class, SearchQueries.class})
class SearchTests {
    private static final Actor CLERK = People.drafter();
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    @Autowired
    private SearchIndexService index;

    @Autowired
    private SearchQueries search;

    @Autowired
    private Grants grants;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void threeDocuments() {
        put(1, "关于做好防汛抗旱工作的通知", "云政办发〔2026〕37号", "各市人民政府：请落实责任。Plan B12 备用。", DAY);
        put(2, "关于召开全省会议的通知", "云政办发〔2026〕137号", "会议研究防汛和应急事项。", DAY.plusDays(3));
        put(3, "值班安排", null, "前文。".repeat(5_000) + "末尾写着隐蔽词语", DAY.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "防汛, 1 2",
        "防汛抗旱, 1",
        "汛, 1 2",
        "旱, 1",
        "号, 2 1",
        "任, 1",
        "责任 防汛, 1",
        "plan, 1",
        "PLAN备用, ''",
        "b12, 1",
        "pla, 1",
        "云政办发〔2026〕37号, 1",
        "云政办发[2026]37号, 1",
        "37号, 1",
        "137, 2",
        "政办发〔2026〕, 2 1",
        "“工作的通知”, 1",
        "“抗旱 通知”, ''",
        "隐蔽词语, 3",
        "落责, ''",
        "府请, ''",
        "无此词, ''"
    })
    void findsTitlesFirstThenTheNewest(String typed, String ids) {
        String found = String.join(
                " ", find(typed).rows().stream().map(hit -> "" + hit.id()).toList());
        assertThat(found).isEqualTo(ids);
    }

    @Test
    void showsNobodyWhatHeMayNotKnowOf() {
        assertThat(search.find("防汛", null, People.outsider(), 1).total()).isZero();
        var secret = new SubjectRef("DOCUMENT", 9);
        index.put(secret, "防汛人事安排", null, "", DAY, "/documents/9");
        assertThat(find("防汛").rows()).extracting(SearchHit::id).doesNotContain(9L);
        assertThat(find("防汛").total()).isEqualTo(2);
        grants.grant(secret, DAY, List.of(Principals.person(CLERK.personId())));
        assertThat(find("防汛").rows()).extracting(SearchHit::id).contains(9L);
        assertThatThrownBy(() -> search.find("防汛", null, People.systemAdmin(), 1))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void followsTheRecord() {
        put(1, "已经改名", null, "新的正文", DAY);
        assertThat(find("防汛抗旱").rows()).isEmpty();
        assertThat(find("责任").rows()).isEmpty();
        assertThat(find("正文").rows()).hasSize(1);
        index.remove(new SubjectRef("DOCUMENT", 1));
        assertThat(find("正文").rows()).isEmpty();
        assertThat(jdbc.sql(
                                "select count(*) from search_text t where not exists (select 1 from search_row r where r.id = t.row_id)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void narrowsToAKind() {
        assertThat(search.find("防汛", "MEETING", CLERK, 1).rows()).isEmpty();
        assertThat(search.find("防汛", "DOCUMENT", CLERK, 1).rows()).hasSize(2);
    }

    @Test
    void marksHitsAsParts() {
        SearchHit hit = find("隐蔽词语").rows().get(0);
        assertThat(hit.text().parts()).anySatisfy(part -> {
            assertThat(part.hit()).isTrue();
            assertThat(part.text()).isEqualTo("隐蔽词语");
        });
        assertThat(find("防汛抗旱").rows().get(0).text()).isNull();
    }

    @Test
    void capsTheCountAndPages() {
        for (int i = 0; i < 1_005; i++) {
            put(100 + i, "例行公文" + i, null, "", DAY);
        }
        PageOf<SearchHit> first = find("例行");
        assertThat(first.rows()).hasSize(20);
        assertThat(first.total()).isEqualTo(1_000);
        assertThat(first.capped()).isTrue();
        assertThat(search.find("例行", null, CLERK, 2).rows()).doesNotContainAnyElementsOf(first.rows());
    }

    @Test
    void takesThreeStatementsAtMost() {
        JdbcClient counted = spy(jdbc);
        new SearchQueries(counted).find("防汛 通知 责任", null, CLERK, 1);
        verify(counted, atMost(3)).sql(anyString());
    }

    private PageOf<SearchHit> find(String typed) {
        return search.find(typed, null, CLERK, 1);
    }

    private void put(long id, String title, String number, String text, LocalDate day) {
        var subject = new SubjectRef("DOCUMENT", id);
        index.put(subject, title, number, text, day, "/documents/" + id);
        grants.grant(subject, day, List.of(Principals.organ(CLERK.organId())));
    }
}
