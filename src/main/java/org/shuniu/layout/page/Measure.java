package org.shuniu.layout.page;

/**
 * The room a paragraph has, in em.
 *
 * @param width from the left edge to the right edge
 * @param firstIndent indent of the first line
 * @param indent indent of the further lines
 */
public record Measure(double width, double firstIndent, double indent) {
    public static Measure paragraph(double width) {
        return new Measure(width, 2, 0);
    }

    public static Measure block(double width) {
        return new Measure(width, 0, 0);
    }
}
