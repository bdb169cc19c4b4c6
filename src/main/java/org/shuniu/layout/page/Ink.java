package org.shuniu.layout.page;

/**
 * Colours of the page. Red is the screen and office-printer rendering of Y80 M80 (GB/T 9704-2012, 5.2.4): as device
 * CMYK it would turn orange on most office printers.
 */
public enum Ink {
    BLACK(0, 0, 0),
    RED(0.87f, 0.05f, 0.05f),
    GREY(0.45f, 0.45f, 0.45f),
    PALE(0.94f, 0.94f, 0.94f);

    private final float red;
    private final float green;
    private final float blue;

    Ink(float red, float green, float blue) {
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    public float red() {
        return red;
    }

    public float green() {
        return green;
    }

    public float blue() {
        return blue;
    }
}
