package org.shuniu.layout;

import org.jspecify.annotations.Nullable;

/**
 * An attachment as the note below the body names it; one with text is printed on pages of its own.
 *
 * @param body plain text in the same levels as the body, null when the attachment is a file of its own
 */
public record PrintedAttachment(String title, @Nullable String body) {}
