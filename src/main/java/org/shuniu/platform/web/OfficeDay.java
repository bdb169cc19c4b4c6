package org.shuniu.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;

/** A day in an address or a form: 2026-05-21, of a year that an office can mean and the database can hold. */
final class OfficeDay implements Formatter<LocalDate> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @Override
    public LocalDate parse(String text, Locale locale) {
        LocalDate day = LocalDate.parse(text.strip());
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("no day of an office");
        }
        return day;
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return day.toString();
    }
}
