package org.shuniu.document.service.view;

import java.time.Instant;

/** One version with its text. */
public record VersionView(
        int number, String title, String body, String elements, String authorName, Instant createdAt, String hash) {}
