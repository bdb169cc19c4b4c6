package org.shuniu.files.domain;

import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;

/** Every reason to refuse a file, always beside the field {@code file}. */
public final class FileRefusal {
    private FileRefusal() {}

    public static InvalidException empty() {
        return because("files.refused.empty");
    }

    public static InvalidException nameless() {
        return because("files.refused.nameless");
    }

    public static InvalidException tooLarge(long megabytes) {
        return because("files.refused.tooLarge", megabytes);
    }

    public static InvalidException unknownType() {
        return because("files.refused.type", String.join(", ", FileType.allExtensions()));
    }

    public static InvalidException wrongName(String extension, FileType found) {
        return because("files.refused.wrongName", extension, found.name());
    }

    public static InvalidException locked() {
        return because("files.refused.password");
    }

    public static InvalidException damaged() {
        return because("files.refused.damaged");
    }

    public static InvalidException macros() {
        return because("files.refused.macros");
    }

    public static InvalidException notText() {
        return because("files.refused.notText");
    }

    private static InvalidException because(String key, Object... args) {
        return new InvalidException(new Refusal(key, args).at("file"));
    }
}
