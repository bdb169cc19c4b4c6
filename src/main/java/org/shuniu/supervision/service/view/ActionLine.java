package org.shuniu.supervision.service.view;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;

/**
 * A step of a matter or a part: may the reader take it now, and if not, why not.
 *
 * @param noun last part of the address to post to
 */
public record ActionLine(
        String action, String noun, boolean open, @Nullable Refusal reason) {}
