package org.shuniu.files.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/** The first bytes by which the accepted formats, and only they, begin. */
enum Signature {
    PDF("255044462d"),
    PNG("89504e470d0a1a0a"),
    JPEG("ffd8ff"),
    ZIP("504b0304"),
    OLE("d0cf11e0a1b11ae1"),
    NONE("");

    private final byte[] first;

    Signature(String hex) {
        this.first = HexFormat.of().parseHex(hex);
    }

    static Signature of(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(8);
            return Arrays.stream(values())
                    .filter(signature -> signature.opens(start))
                    .findFirst()
                    .orElse(NONE);
        }
    }

    private boolean opens(byte[] start) {
        return start.length >= first.length && Arrays.equals(start, 0, first.length, first, 0, first.length);
    }
}
