package org.shuniu.meeting.domain;

/** How people come together. */
public enum MeetingForm {
    /** 电视电话: stands first, because it is to be preferred (MTG-05). */
    VIDEO,
    /** 现场. */
    ON_SITE
}
