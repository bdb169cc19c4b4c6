package org.shuniu.platform.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.web.NavEntry;

/**
 * Neighbours in the menu under one heading, which folds.
 *
 * @param heading message key, null for lines that stand by themselves
 * @param open unfolded when the page is drawn: the menu is short, or the reader is on one of its pages
 */
record MenuSection(@Nullable String heading, List<NavEntry> entries, boolean open) {
    /** More lines than a screen shows at a glance. */
    private static final int SHORT = 18;

    MenuSection {
        entries = List.copyOf(entries);
    }

    /**
     * Puts the entries, which come in order, under their headings; one over a single line would say nothing.
     *
     * @param here address of the entry whose page is shown
     */
    static List<MenuSection> of(List<NavEntry> entries, String here) {
        var sections = new ArrayList<MenuSection>();
        var group = new ArrayList<NavEntry>();
        for (var entry : entries) {
            if (!group.isEmpty() && !Objects.equals(group.get(0).group(), entry.group())) {
                sections.add(section(group, entries.size(), here));
                group.clear();
            }
            group.add(entry);
        }
        if (!group.isEmpty()) {
            sections.add(section(group, entries.size(), here));
        }
        return sections;
    }

    private static MenuSection section(List<NavEntry> group, int lines, String here) {
        boolean visited = group.stream().anyMatch(entry -> entry.href().equals(here));
        String heading = group.size() > 1 ? group.get(0).group() : null;
        return new MenuSection(heading, group, lines <= SHORT || visited);
    }

    /** Where pages lie below each other, the nearest entry is the one we are at. */
    static String here(List<NavEntry> entries, String page) {
        return entries.stream()
                .filter(entry -> entry.leadsTo(page))
                .map(NavEntry::href)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
