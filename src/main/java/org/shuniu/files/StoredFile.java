package org.shuniu.files;

import java.time.Instant;

/** A stored attachment. {@code sha256} in hexadecimal, {@code size} in bytes, {@code type} detected from content. */
public record StoredFile(
        long id,
        String name,
        String type,
        long size,
        String sha256,
        long addedBy,
        String addedByName,
        Instant addedAt) {}
