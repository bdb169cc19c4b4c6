package org.shuniu.identity;

/** Administrative level, highest first. */
public enum OrganLevel {
    STATE,
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP;

    public boolean isBelow(OrganLevel other) {
        return ordinal() > other.ordinal();
    }
}
