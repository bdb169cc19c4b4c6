package org.shuniu.kernel.demo;

/** A module's share of the demo office; loaded once, in order, into an empty embedded database. */
public interface DemoPart {
    /** Smaller loads first: identity 10, calendar 20, numbering 30, review 40, document 50 … */
    int order();

    void load();
}
