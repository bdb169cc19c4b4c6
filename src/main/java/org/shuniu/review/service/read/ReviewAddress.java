package org.shuniu.review.service.read;

import java.util.Locale;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.web.AddressedRecord;
import org.shuniu.review.service.WorkItemService;
import org.shuniu.review.service.route.RouteQueries;
import org.springframework.stereotype.Component;

/** A work item and a case are about their subject; a route is about itself. */
@Component
class ReviewAddress implements AddressedRecord {
    private static final String CASES = "/cases/";

    private final WorkItemService items;
    private final RouteQueries routes;

    ReviewAddress(WorkItemService items, RouteQueries routes) {
        this.items = items;
        this.routes = routes;
    }

    @Override
    public Optional<Found> at(String path, Actor actor) {
        Optional<Found> found = AddressedRecord.id(path, "/work-items/")
                .map(id -> items.visible(id, actor).subject())
                .or(() -> ofCase(path).map(subject -> items.visible(subject, actor)))
                .map(subject -> new Found(subject, items.link(subject)));
        return found.or(() -> AddressedRecord.id(path, "/routes/").map(id -> route(id, actor)));
    }

    private static Optional<SubjectRef> ofCase(String path) {
        if (!path.startsWith(CASES)) {
            return Optional.empty();
        }
        String kind = path.substring(CASES.length()).replaceFirst("/.*", "");
        return AddressedRecord.id(path, CASES + kind + "/")
                .map(id -> new SubjectRef(kind.toUpperCase(Locale.ROOT), id));
    }

    private Found route(long id, Actor actor) {
        routes.view(id, actor);
        return new Found(new SubjectRef("ROUTE", id), "/routes/" + id);
    }
}
