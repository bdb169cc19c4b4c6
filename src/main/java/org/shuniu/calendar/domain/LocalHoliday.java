package org.shuniu.calendar.domain;

import java.time.LocalDate;

/** A holiday of this place only, e.g. of a national minority (全国年节及纪念日放假办法 第四条). */
public record LocalHoliday(LocalDate day, String name) {}
