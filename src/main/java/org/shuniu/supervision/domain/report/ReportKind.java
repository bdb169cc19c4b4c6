package org.shuniu.supervision.domain.report;

/** What a report is; its name stands as the red mark of the printed page. */
public enum ReportKind {
    /** 督查通报: all matters of a period. */
    CIRCULAR("督查通报"),
    /** 督查专报: chosen matters, for the leaders (SUP-10). */
    SPECIAL_REPORT("督查专报");

    private final String mark;

    ReportKind(String mark) {
        this.mark = mark;
    }

    public String mark() {
        return mark;
    }
}
