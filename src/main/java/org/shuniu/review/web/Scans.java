package org.shuniu.review.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.review.service.move.RecordMove;
import org.springframework.web.multipart.MultipartFile;

/** The scan that a form or a program sends. */
final class Scans {
    private Scans() {}

    /** Null when no file was chosen; a browser sends a nameless part then. */
    static RecordMove.@Nullable Scan of(@Nullable MultipartFile file) {
        return file == null || name(file).isEmpty() ? null : sent(file);
    }

    static RecordMove.Scan sent(MultipartFile file) {
        return new RecordMove.Scan(name(file), file);
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
