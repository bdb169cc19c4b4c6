package org.shuniu.layout;

/**
 * A printed seal.
 *
 * @param organName the words around the arc
 * @param diameterMm outer diameter in millimetres
 */
public record PrintedSeal(String organName, double diameterMm) {
    private static final double USUAL_DIAMETER_MM = 42;

    public static PrintedSeal of(String organName) {
        return new PrintedSeal(organName, USUAL_DIAMETER_MM);
    }
}
