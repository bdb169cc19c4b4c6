package org.shuniu.numbering;

/** A number taken from a series, e.g. 云政办发〔2026〕37号. */
public record DocumentNumber(long entryId, long seriesId, int year, int sequence, String text) {}
