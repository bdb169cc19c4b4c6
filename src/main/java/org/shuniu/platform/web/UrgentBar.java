package org.shuniu.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.UrgentNotices;
import org.shuniu.kernel.web.UrgentNotices.Urgent;

/** The bar above a page, asked for when the page is drawn: an answer that draws none costs nothing. */
public final class UrgentBar {
    private final UrgentNotices source;
    private final Actor reader;
    private @Nullable List<Urgent> lines;

    UrgentBar(UrgentNotices source, Actor reader) {
        this.source = source;
        this.reader = reader;
    }

    public List<Urgent> lines() {
        var known = lines;
        if (known == null) {
            known = source.open(reader);
            lines = known;
        }
        return known;
    }
}
