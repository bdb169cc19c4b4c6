package org.shuniu.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuniu.audit.domain.TrailEntry.Who;
import org.shuniu.kernel.SubjectRef;

class SealTests {
    private static final Seal ORIGIN = new Seal(0, new byte[32]);
    private static final Instant AT = Instant.parse("2026-05-06T01:00:00.123456Z");
    private static final Who WHO = new Who(101, "方晴", 7L, "文电处", 1L, "办公厅", null, null);
    private static final TrailEntry ENTRY = new TrailEntry(
            5, AT, WHO, "document.ISSUE", new SubjectRef("DOCUMENT", 7), false, Map.of("b", "2", "a", "1"), "10.0.0.1");

    @Test
    void usesTheNationalDigest() {
        var digest = new SM3Digest();
        digest.update(new byte[] {'a', 'b', 'c'}, 0, 3);
        var hash = new byte[32];
        digest.doFinal(hash, 0);
        // GB/T 32905-2016, appendix A.1
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void writesTheCanonicalFormAsDocumented() {
        String form = "14:shuniu-trail-1;64:" + "0".repeat(64) + ";1:1;1:5;16:1778029200123456;"
                + "3:101;6:方晴;1:7;9:文电处;1:1;9:办公厅;-;-;14:document.ISSUE;8:DOCUMENT;1:7;5:false;8:10.0.0.1;"
                + "1:2;1:a;1:1;1:b;1:2;";
        byte[] bytes = form.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        var hash = new byte[32];
        digest.doFinal(hash, 0);
        assertThat(Seal.over(ENTRY, ORIGIN)).isEqualTo(new Seal(1, hash));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changesWithEveryField(UnaryOperator<TrailEntry> change) {
        assertThat(Seal.over(change.apply(ENTRY), ORIGIN)).isNotEqualTo(Seal.over(ENTRY, ORIGIN));
    }

    @Test
    void dependsOnThePreviousLink() {
        Seal other = new Seal(0, Seal.over(ENTRY, ORIGIN).hash());
        assertThat(Seal.over(ENTRY, other).hash())
                .isNotEqualTo(Seal.over(ENTRY, ORIGIN).hash());
    }

    static Stream<UnaryOperator<TrailEntry>> changes() {
        return Stream.of(
                e -> with(6, AT, WHO, "document.ISSUE", 7, false, e.facts(), "10.0.0.1"),
                e -> with(5, AT.plusNanos(1000), WHO, "document.ISSUE", 7, false, e.facts(), "10.0.0.1"),
                e -> with(5, AT, null, "document.ISSUE", 7, false, e.facts(), "10.0.0.1"),
                e -> with(
                        5,
                        AT,
                        new Who(101, "方晴", 7L, "文电处", 1L, "办公厅", 9L, "陆文舟"),
                        "document.ISSUE",
                        7,
                        false,
                        e.facts(),
                        "10.0.0.1"),
                e -> with(5, AT, WHO, "document.SEAL", 7, false, e.facts(), "10.0.0.1"),
                e -> with(5, AT, WHO, "document.ISSUE", 8, false, e.facts(), "10.0.0.1"),
                e -> with(5, AT, WHO, "document.ISSUE", 7, true, e.facts(), "10.0.0.1"),
                e -> with(5, AT, WHO, "document.ISSUE", 7, false, Map.of("a", "1", "b", "3"), "10.0.0.1"),
                e -> with(5, AT, WHO, "document.ISSUE", 7, false, e.facts(), null));
    }

    private static TrailEntry with(
            long id,
            Instant at,
            Who who,
            String verb,
            long subject,
            boolean refused,
            Map<String, String> facts,
            String ip) {
        return new TrailEntry(id, at, who, verb, new SubjectRef("DOCUMENT", subject), refused, facts, ip);
    }
}
