package org.shuniu.meeting.web.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.service.study.StudyService.Text;
import org.springframework.web.multipart.MultipartFile;

/** An upload that may be left out. */
final class Uploads {
    private Uploads() {}

    static void with(@Nullable MultipartFile file, Consumer<@Nullable Text> work) {
        if (file == null || file.isEmpty() && "".equals(Objects.requireNonNullElse(file.getOriginalFilename(), ""))) {
            work.accept(null);
            return;
        }
        try (var content = file.getInputStream()) {
            work.accept(new Text(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
