package org.shuniu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
 */
@WalkTest
class RouteWalkTests {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private RouteWalk walk;

    static List<Route> routes() {
        return RouteTable.written();
    }

    static List<Route> owned() {
        return RouteTable.written().stream()
                .filter(route -> !route.owner().isEmpty())
                .toList();
    }

    @Test
    void everyAddressHasARowAndEveryRowAnAddress() {
        var written = routes().stream().map(Route::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).as("rows of routes.csv").containsExactlyElementsOf(RouteTable.real(application));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void showsStrangersNothing(Route route) {
        assertThat(walk.faults(route)).as(route.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("owned")
    void isThereForWhomItConcerns(Route route) {
        assertThat(walk.asOwner(route).getStatus()).as(route.name()).isLessThan(400);
    }
}
