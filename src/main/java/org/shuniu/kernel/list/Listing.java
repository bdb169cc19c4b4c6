package org.shuniu.kernel.list;

/**
 * A list as SQL knows it.
 *
 * @param columns without the word {@code select}
 * @param tables with their joins, without the word {@code from}
 * @param order decides between any two rows, so that no row stands on two pages
 */
public record Listing(String columns, String tables, String order) {
    public Listing orderedBy(String other) {
        return new Listing(columns, tables, other);
    }

    String rows(Conditions conditions) {
        return "select " + columns + " from " + tables + " where " + conditions.where() + " order by " + order;
    }

    String counted(Conditions conditions) {
        return "select count(*) from (select 1 from " + tables + " where " + conditions.where() + " limit :most) c";
    }
}
