package org.shuniu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.web.NavEntry;

class MenuSectionTests {

    @Test
    void putsNeighboursUnderTheirHeadingAndNoneOverASingleLine() {
        var sections = MenuSection.of(
                List.of(entry("/home", null), entry("/duty", "duty"), entry("/log", "duty"), entry("/goals", "goal")),
                "/home");
        assertThat(sections).extracting(MenuSection::heading).containsExactly(null, "duty", null);
        assertThat(sections.get(1).entries()).extracting(NavEntry::href).containsExactly("/duty", "/log");
        assertThat(sections).allMatch(MenuSection::open);
    }

    @Test
    void foldsALongMenuExceptWhereTheReaderIs() {
        var entries = new ArrayList<NavEntry>();
        for (int i = 0; i < 10; i++) {
            entries.add(entry("/duty" + i, "duty"));
        }
        for (int i = 0; i < 10; i++) {
            entries.add(entry("/meeting" + i, "meeting"));
        }
        assertThat(MenuSection.of(entries, "/meeting3"))
                .extracting(MenuSection::open)
                .containsExactly(false, true);
    }

    @Test
    void findsTheNearestEntryOfAPage() {
        var entries = List.of(entry("/rooms", null), entry("/rooms/board", null));
        assertThat(MenuSection.here(entries, "/rooms/board/7")).isEqualTo("/rooms/board");
        assertThat(MenuSection.here(entries, "/rooms/7")).isEqualTo("/rooms");
        assertThat(MenuSection.here(entries, "/inbox")).isEmpty();
    }

    private static NavEntry entry(String href, @Nullable String group) {
        var entry = new NavEntry("key", href, "house", 1, Set.of());
        return group == null ? entry : entry.under(group);
    }
}
