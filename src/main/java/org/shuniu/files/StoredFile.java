package org.shuniu.files;

import java.time.Instant;
import java.util.Locale;

/** A stored attachment. {@code sha256} in hexadecimal, {@code size} in bytes, {@code type} detected from content. */
public record StoredFile(
        long id,
        String name,
        String type,
        long size,
        String sha256,
        long addedBy,
        String addedByName,
        Instant addedAt) {

    public StoredFile withId(long newId) {
        return new StoredFile(newId, name, type, size, sha256, addedBy, addedByName, addedAt);
    }

    /** Size as people say it: 870 B, 12 KB, 3.4 MB. */
    public String sizeText() {
        if (size < 1024) {
            return size + " B";
        }
        return size < 1024 * 1024
                ? (size + 1023) / 1024 + " KB"
                : String.format(Locale.ROOT, "%.1f MB", size / (1024.0 * 1024.0));
    }
}
