package org.shuniu.supervision.service.intake.book;

/** Columns of the workbook, in order; the field is the one of the command that the cell fills. */
public enum Column {
    SOURCE("source"),
    BASIS("basis"),
    TITLE("title"),
    TEXT("text"),
    LEAD_UNIT("leadUnit"),
    CO_UNITS("coUnits"),
    DUE_ON("dueOn"),
    LEADER("leaderId"),
    HOT("hot"),
    DIFFICULT("difficult"),
    REPORTING("reporting"),
    REASON("notDuplicateBecause");

    private final String field;

    Column(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }

    /** Letter of the column in a spreadsheet program. */
    public String letter() {
        return String.valueOf((char) ('A' + ordinal()));
    }
}
