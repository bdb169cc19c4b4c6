package org.shuniu.meeting.domain.attendance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Six digits on the screen of the hall that change with time (RFC 6238), so that a picture of them is soon worth
 * nothing; the one just before is still taken, because typing needs time.
 */
public record SignInCode(String secret, Duration lasts) {
    private static final int DIGITS = 1_000_000;

    public String at(Instant moment) {
        return code(window(moment));
    }

    public boolean accepts(String typed, Instant moment) {
        byte[] asked = typed.strip().getBytes(StandardCharsets.UTF_8);
        long window = window(moment);
        return same(asked, code(window)) | same(asked, code(window - 1));
    }

    private static boolean same(byte[] asked, String code) {
        return MessageDigest.isEqual(asked, code.getBytes(StandardCharsets.UTF_8));
    }

    private long window(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), lasts.toSeconds());
    }

    private String code(long window) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(window).array());
            int number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0xf, Integer.BYTES)
                            .getInt()
                    & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
