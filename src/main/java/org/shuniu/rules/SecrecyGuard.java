package org.shuniu.rules;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;

/**
 * Refuses text marked as a state secret before it is stored (保密法 第三十一条). The trail keeps who, when, the field
 * and a hash, never the text.
 */
public interface SecrecyGuard {
    /** Throws {@code InvalidException} at the field when the text carries a secrecy mark. */
    void requireUnmarked(String field, @Nullable String text, Actor actor);

    /** True when a mark such as 机密★10年 stands in the text. */
    boolean isMarked(@Nullable String text);
}
