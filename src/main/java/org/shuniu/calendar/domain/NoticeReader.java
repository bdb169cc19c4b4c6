package org.shuniu.calendar.domain;

/** Reads a year from whatever was pasted: the words of the notice or JSON. */
public final class NoticeReader {
    private NoticeReader() {}

    public static NoticeReading read(String typed) {
        return typed.stripLeading().startsWith("{") ? NoticeJson.read(typed) : NoticeText.read(typed);
    }
}
