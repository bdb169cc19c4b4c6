package org.shuniu.numbering.domain;

import java.util.regex.Pattern;

/** How the numbers of a series are counted and written (GB/T 9704-2012, 7.2.5). */
public enum SeriesKind {
    /** 云政办发〔2026〕37号: from 1 in each year. */
    YEARLY("[\\u4e00-\\u9fff]{2,12}", "[\\u4e00-\\u9fff]{2,12}〔(19|20)\\d{2}〕[1-9]\\d{0,4}号"),
    /** 第37号 of an order (令): through all years. */
    ORDER("[\\u4e00-\\u9fff]{2,30}令", "第[1-9]\\d*号");

    private final Pattern code;
    private final Pattern text;

    SeriesKind(String code, String text) {
        this.code = Pattern.compile(code);
        this.text = Pattern.compile(text);
    }

    public boolean isCode(String candidate) {
        return code.matcher(candidate).matches();
    }

    /** True for a number as it may stand on paper: no 第, no leading zero, hexagonal brackets. */
    public boolean isNumber(String candidate) {
        return text.matcher(candidate).matches();
    }

    /** The number as it stands on the paper. */
    public String write(String seriesCode, int year, int sequence) {
        String number =
                switch (this) {
                    case YEARLY -> seriesCode + "〔" + year + "〕" + sequence + "号";
                    case ORDER -> "第" + sequence + "号";
                };
        if (!isNumber(number)) {
            throw new IllegalArgumentException("no document number: " + number);
        }
        return number;
    }

    /** Year under which the counter of the series stands. */
    public int counterYear(int year) {
        return this == ORDER ? 0 : year;
    }
}
