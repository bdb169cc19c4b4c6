package org.shuniu.supervision.domain.record;

/** The six questions of the examination. */
public enum Question {
    /** 事实是否清楚. */
    FACTS,
    /** 问题是否解决. */
    PROBLEM,
    /** 任务是否落实. */
    TASK,
    /** 结论是否准确. */
    CONCLUSION,
    /** 措施是否合法. */
    MEASURES,
    /** 格式是否规范. */
    FORM
}
