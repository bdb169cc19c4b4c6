package org.shuniu.supervision.web.network;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.service.network.NetworkFilter;
import org.shuniu.supervision.service.network.NetworkQueries;
import org.shuniu.supervision.service.network.UnitContacts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The directory of liaisons for programs. */
@ApiController
class NetworkApiController {
    private final NetworkQueries network;

    NetworkApiController(NetworkQueries network) {
        this.network = network;
    }

    @GetMapping("/api/v1/supervision-liaisons")
    List<UnitContacts> list(@ModelAttribute NetworkFilter filter, @CurrentActor Actor actor) {
        return network.rows(filter, actor);
    }
}
