package org.shuniu.numbering;

/** An open number series of an organ, e.g. 云政办发. */
public record SeriesCard(long id, long organId, String code, String purpose) {}
