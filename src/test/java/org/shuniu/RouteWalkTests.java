package org.shuniu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuniu.walk.Route;
import org.shuniu.walk.RouteTable;
import org.shuniu.walk.RouteWalk;
import org.shuniu.walk.WalkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Walks every address of the application as nobody, as a drafter of another organ, as a colleague of another department
 * and as each of the three administrators. A new address needs a row in {@code routes.csv}.
 * Walked last: it opens, ends and locks.
 */
@WalkTest
@Order(Integer.MAX_VALUE)
class RouteWalkTests {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private RouteWalk walk;

    static List<Route> routes() {
        return RouteTable.written();
    }

    static List<Route> ownedPages() {
        return routes().stream()
                .filter(route -> !route.owner().isEmpty() && route.isReading())
                .toList();
    }

    static List<Route> ownedForms() {
        return routes().stream()
                .filter(route -> !route.owner().isEmpty() && !route.isReading())
                .toList();
    }

    @Test
    void everyAddressHasARowAndEveryRowAnAddress() {
        var written = routes().stream().map(Route::name).toList();
        var real = RouteTable.real(application);
        assertThat(real.stream().filter(name -> !written.contains(name)))
                .as("addresses without a row in routes.csv")
                .isEmpty();
        assertThat(written.stream().filter(name -> !real.contains(name)))
                .as("rows of routes.csv without an address")
                .isEmpty();
        assertThat(written).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void showsStrangersNothing(Route route) {
        assertThat(walk.faults(route)).as(route.name()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ownedPages")
    void isThereForWhomItConcerns(Route route) {
        assertThat(walk.faultForOwner(route)).as(route.name()).isEmpty();
    }

    /** Also shows that the form is there, so that its 404 for strangers means something. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("ownedForms")
    void bearsWithMalformedForms(Route route) {
        assertThat(walk.asClumsyOwner(route).getStatus()).as(route.name()).isIn(200, 400, 409, 422);
    }
}
