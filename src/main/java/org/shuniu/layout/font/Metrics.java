package org.shuniu.layout.font;

/** Widths of characters in em. */
@FunctionalInterface
public interface Metrics {
    double advance(Face face, int codePoint);
}
