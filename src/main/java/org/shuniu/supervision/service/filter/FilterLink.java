package org.shuniu.supervision.service.filter;

/**
 * A saved filter as a link.
 *
 * @param query canonical
 */
public record FilterLink(long id, String name, String query) {
    public String link() {
        return "/matters?" + query;
    }
}
