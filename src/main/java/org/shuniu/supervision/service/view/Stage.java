package org.shuniu.supervision.service.view;

/** What users see as the state of a matter: its phase, and while it is under way how far its units are. */
public enum Stage {
    PROPOSED("warning"),
    ESTABLISHED("info"),
    /** 已交办: the leading unit has not received. */
    ASSIGNED("info"),
    /** 调整中. */
    ADJUSTING("warning"),
    /** 承办中. */
    UNDER_WAY("info"),
    /** 待审核: some unit has reported. */
    TO_EXAMINE("warning"),
    /** All units are done; it may go to the leader. */
    ACCEPTED("success"),
    WITH_LEADER("warning"),
    SETTLED("success"),
    CLOSED("secondary"),
    DROPPED("secondary");

    private final String tone;

    Stage(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }
}
