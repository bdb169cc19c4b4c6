package org.shuniu.audit.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeMap;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.domain.TrailEntry.Who;
import org.shuniu.kernel.SubjectRef;

/**
 * One link of the hash chain: SM3 (GB/T 32905-2016) over the canonical form of an entry. The canonical form is, in
 * UTF-8, the fields in the order of {@link #over} each written as {@code <bytes>:<value>;} with {@code -;} for an
 * absent value; the time in microseconds since 1970-01-01 UTC; the facts as their count and then key and value in the
 * order of the keys. See src/docs/operations/audit.md.
 */
public record Seal(long no, byte[] hash) {
    private static final String FORM = "shuniu-trail-1";

    /** The link of {@code entry} behind {@code previous}. */
    public static Seal over(TrailEntry entry, Seal previous) {
        var text = new Canonical();
        long no = previous.no + 1;
        text.add(FORM).add(previous.hex()).add(no).add(entry.id());
        text.add(entry.at().getEpochSecond() * 1_000_000 + entry.at().getNano() / 1_000);
        who(text, entry.who());
        SubjectRef subject = entry.subject();
        text.add(entry.verb())
                .add(subject == null ? null : subject.kind())
                .add(subject == null ? null : subject.id())
                .add(entry.refused())
                .add(entry.ip())
                .add(entry.facts().size());
        new TreeMap<>(entry.facts()).forEach((key, value) -> text.add(key).add(value));
        return new Seal(no, text.digest());
    }

    private static void who(Canonical text, @Nullable Who who) {
        text.add(who == null ? null : who.personId())
                .add(who == null ? null : who.name())
                .add(who == null ? null : who.postId())
                .add(who == null ? null : who.unitName())
                .add(who == null ? null : who.organId())
                .add(who == null ? null : who.organName())
                .add(who == null ? null : who.onBehalfId())
                .add(who == null ? null : who.onBehalfName());
    }

    public String hex() {
        return HexFormat.of().formatHex(hash);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Seal seal && no == seal.no && Arrays.equals(hash, seal.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }

    @Override
    public String toString() {
        return no + ":" + hex();
    }

    private static final class Canonical {
        private final SM3Digest digest = new SM3Digest();

        Canonical add(@Nullable Object value) {
            if (value == null) {
                write("-;".getBytes(StandardCharsets.US_ASCII));
                return this;
            }
            byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
            write((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            write(bytes);
            write(";".getBytes(StandardCharsets.US_ASCII));
            return this;
        }

        private void write(byte[] bytes) {
            digest.update(bytes, 0, bytes.length);
        }

        byte[] digest() {
            var hash = new byte[digest.getDigestSize()];
            digest.doFinal(hash, 0);
            return hash;
        }
    }
}
