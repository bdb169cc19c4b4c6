package org.shuniu.meeting.domain.application;

/** How far down a video meeting reaches (MTG-06). */
public enum SubVenueLevel {
    NONE,
    CITY,
    COUNTY,
    TOWNSHIP
}
