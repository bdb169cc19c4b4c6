package org.shuniu.identity.service.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.identity.domain.account.AccessToken;
import org.shuniu.identity.domain.account.Credential;
import org.shuniu.kernel.Refusal;

class PasswordRulesTests {
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final Instant NOON = Instant.parse("2026-05-06T04:00:00Z");

    private final AuthSettings settings = new AuthSettings(
            5,
            HALF_HOUR,
            30,
            Duration.ofMinutes(10),
            HALF_HOUR,
            Duration.ofHours(8),
            10,
            3,
            Duration.ofDays(90),
            5,
            Duration.ofHours(72),
            365,
            4);
    private final PasswordRules rules = new PasswordRules(settings);

    @ParameterizedTest
    @CsvSource({
        "Abcdef-12,identity.password.short",
        "abcdefghij,identity.password.plain",
        "abcdefghi1,identity.password.plain",
        "Fangqing-2026,identity.password.account",
    })
    void refuses(String password, String why) {
        assertThat(rules.refusal(password, "fangqing"))
                .get()
                .extracting(Refusal::key)
                .isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({"Abcdefghi1", "abcdefghi-1", "ABCDEFGH-1", "梅花香自苦寒来Ab1"})
    void accepts(String password) {
        assertThat(rules.refusal(password, "fangqing")).isEmpty();
    }

    @Test
    void refusesWhatBcryptWouldCut() {
        assertThat(rules.refusal("Ab1" + "梅".repeat(24), "fangqing"))
                .get()
                .extracting(Refusal::key)
                .isEqualTo("identity.password.long");
    }

    @Test
    void locksAtTheFifthFailureAndStartsAnewAfterwards() {
        Credential credential = Credential.lasting(1, "hash", NOON);
        for (int i = 1; i <= 4; i++) {
            assertThat(credential.fail(5, HALF_HOUR, NOON)).isFalse();
        }
        assertThat(credential.fail(5, HALF_HOUR, NOON)).isTrue();
        assertThat(credential.isLockedAt(NOON.plus(HALF_HOUR).minusMillis(1))).isTrue();
        Instant later = NOON.plus(HALF_HOUR);
        assertThat(credential.isLockedAt(later)).isFalse();
        assertThat(credential.fail(5, HALF_HOUR, later)).isFalse();
        assertThat(credential.isLockedAt(later)).isFalse();
    }

    @Test
    void aSuccessForgetsTheFailuresBefore() {
        Credential credential = Credential.lasting(1, "hash", NOON);
        for (int i = 1; i <= 4; i++) {
            credential.fail(5, HALF_HOUR, NOON);
        }
        credential.succeed();
        assertThat(credential.fail(5, HALF_HOUR, NOON)).isFalse();
    }

    @Test
    void aTokenIsGoodUntilItExpires() {
        AccessToken token = new AccessToken(1, "API", "0".repeat(64), true, NOON).lasting(Duration.ofDays(1));
        assertThat(token.isGoodAt(NOON.plus(Duration.ofDays(1)).minusMillis(1))).isTrue();
        assertThat(token.isGoodAt(NOON.plus(Duration.ofDays(1)))).isFalse();
        token.revoke(NOON);
        assertThat(token.isGoodAt(NOON)).isFalse();
    }
}
