package org.shuniu.duty.web.room;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.duty.service.room.DutyNetwork;
import org.shuniu.duty.service.room.command.AddContact;
import org.shuniu.duty.service.room.command.TestLine;
import org.shuniu.duty.service.room.read.DirectoryQueries;
import org.shuniu.duty.service.room.read.DirectoryRow;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The duty network for programs (DUTY-11). */
@ApiController
@RequestMapping("/api/v1/duty-directory")
class NetworkApiController {
    private final DutyNetwork network;
    private final DirectoryQueries queries;

    NetworkApiController(DutyNetwork network, DirectoryQueries queries) {
        this.network = network;
        this.queries = queries;
    }

    @GetMapping
    List<DirectoryRow> directory(@CurrentActor Actor actor) {
        return queries.directory(actor);
    }

    @PostMapping("/contacts")
    @ResponseStatus(HttpStatus.CREATED)
    List<DirectoryRow> add(@Valid @RequestBody AddContact command, @CurrentActor Actor actor) {
        network.add(command, actor);
        return queries.directory(actor);
    }

    @DeleteMapping("/contacts/{contactId}")
    List<DirectoryRow> remove(@PathVariable long contactId, @CurrentActor Actor actor) {
        network.remove(contactId, actor);
        return queries.directory(actor);
    }

    @PostMapping("/lines/{lineId}/tests")
    List<DirectoryRow> test(
            @PathVariable long lineId, @Valid @RequestBody TestLine command, @CurrentActor Actor actor) {
        network.tested(lineId, command, actor);
        return queries.directory(actor);
    }
}
