package org.shuniu.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something may not be done: a message key with its arguments, the field it stands beside, and the source
 * article (itself a message key) where a regulation asks for it.
 */
public record Refusal(
        String key,
        List<Object> args,
        @Nullable String field,
        @Nullable String source) {
    public Refusal {
        args = List.copyOf(args);
    }

    public Refusal(String key, Object... args) {
        this(key, List.of(args), null, null);
    }

    public Refusal at(String fieldName) {
        return new Refusal(key, args, fieldName, source);
    }

    public Refusal from(String sourceKey) {
        return new Refusal(key, args, field, sourceKey);
    }
}
