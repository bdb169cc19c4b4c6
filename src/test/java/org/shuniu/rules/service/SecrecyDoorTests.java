package org.shuniu.rules.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.rules.SecrecyGuard;
import org.shuniu.support.People;
import org.springframework.beans.factory.annotation.Autowired;

/** SEC-01, scenario 4 of the platform. */
@RuleBaseTest
class SecrecyDoorTests {
    @Autowired
    SecrecyGuard guard;

    @Autowired
    RuleBaseWiring.RememberedTrail trail;

    @Test
    void refusesMarkedTextAtItsFieldWithTheSource() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> guard.requireUnmarked("body", "机密★10年\n正文", People.drafter()))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.key()).isEqualTo("secrecy.refused");
                            assertThat(problem.field()).isEqualTo("body");
                            assertThat(problem.source()).isEqualTo("rules.source.secrecy");
                        }));
    }

    @Test
    void theTrailKeepsAHashAndNeverTheText() {
        trail.refused.clear();
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> guard.requireUnmarked("file", "机密文件.pdf", People.drafter()));
        assertThat(trail.refused).singleElement().satisfies(row -> {
            assertThat(row.verb()).isEqualTo("secrecy.refused");
            assertThat(row.actor()).isEqualTo(People.drafter());
            assertThat(row.facts())
                    .containsOnlyKeys("field", "sha256", "length")
                    .containsEntry("length", "8");
            assertThat(row.facts().get("sha256")).hasSize(64);
            assertThat(row.facts().values()).noneMatch(value -> value.contains("机密"));
        });
    }

    @Test
    void letsOrdinaryTextPass() {
        guard.requireUnmarked("body", "加强保密工作，保守国家秘密。", People.drafter());
        guard.requireUnmarked("body", null, People.drafter());
        assertThat(guard.isMarked(null)).isFalse();
    }

    @Test
    void takesFurtherWordsFromTheRuleBase() {
        assertThat(guard.isMarked("现送上机密件一份")).isTrue();
    }
}
