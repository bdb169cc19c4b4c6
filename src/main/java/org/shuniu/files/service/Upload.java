package org.shuniu.files.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.shuniu.files.domain.FileRefusal;
import org.springframework.util.unit.DataSize;

/** An upload spooled to disk, not an attachment yet. */
record Upload(Path path, long size, String sha256) {
    private static final int BUFFER = 1 << 16;

    /** Stops reading at the limit, so that a huge upload costs no more than a big one. */
    static Upload spool(InputStream content, Path path, DataSize limit) throws IOException {
        MessageDigest digest = newDigest();
        long size = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            var buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit.toBytes()) {
                    throw FileRefusal.tooLarge(limit.toMegabytes());
                }
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw FileRefusal.empty();
        }
        return new Upload(path, size, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
