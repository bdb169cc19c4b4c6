package org.shuniu.duty.domain.roster;

/** Who takes turns when a roster is filled. */
public enum Rotation {
    /** 按人轮换: each seat goes to whoever bears least. */
    PEOPLE,
    /** 按班组轮换, 一班一组. */
    GROUP_SHIFTS,
    /** 按班组轮换, 一日一组: the shifts of a day are one group's. */
    GROUP_DAYS;

    public boolean isByGroups() {
        return this != PEOPLE;
    }
}
