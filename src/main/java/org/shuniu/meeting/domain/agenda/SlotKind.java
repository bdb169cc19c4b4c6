package org.shuniu.meeting.domain.agenda;

/** What an item of the agenda is (MTG-14). */
public enum SlotKind {
    /** 审议议题. */
    TOPIC,
    /** 传达. */
    RELAY,
    /** 表彰. */
    COMMENDATION,
    /** 总结. */
    SUMMARY,
    /** 交流. */
    EXCHANGE,
    /** 讨论. */
    DISCUSSION,
    /** 讲话. */
    SPEECH
}
