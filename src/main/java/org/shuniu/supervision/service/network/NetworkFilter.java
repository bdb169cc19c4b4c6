package org.shuniu.supervision.service.network;

import org.jspecify.annotations.Nullable;

/**
 * @param text part of the name of a unit or of a person
 * @param missing only units without a liaison
 */
public record NetworkFilter(@Nullable String text, @Nullable Boolean missing) {}
