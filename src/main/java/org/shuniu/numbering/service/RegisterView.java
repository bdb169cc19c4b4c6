package org.shuniu.numbering.service;

import java.util.List;
import org.shuniu.kernel.web.PageOf;

/**
 * The register book of a series for one year.
 *
 * @param years those with entries, and this year
 * @param missing numbers that should be in the register but are not
 * @param keeper whether the reader may reserve and void
 */
public record RegisterView(
        SeriesRow series, List<Integer> years, PageOf<EntryRow> entries, List<Integer> missing, boolean keeper) {}
