package org.shuniu.supervision.web.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.error.InvalidException;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** Files of a form: kept one by one even when its words are refused, so that nobody uploads twice. */
final class Uploads {
    private Uploads() {}

    /** Keeps one file and answers its id. */
    interface Keeper {
        long keep(String name, InputStream content);
    }

    /** The files named before and those that come with the form; what is refused stands beside the field. */
    static List<Long> kept(List<Long> named, @Nullable List<MultipartFile> files, BindingResult errors, Keeper keeper)
            throws IOException {
        var all = new ArrayList<>(named);
        try {
            for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
                if (!file.isEmpty()) {
                    try (var content = file.getInputStream()) {
                        all.add(keeper.keep(name(file), content));
                    }
                }
            }
        } catch (InvalidException e) {
            e.problems()
                    .forEach(problem -> errors.rejectValue(
                            "files", problem.key(), problem.args().toArray(), problem.key()));
        }
        return all;
    }

    static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
