package org.shuniu.duty.web.wall;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.duty.service.wall.IssueWallDevice;
import org.shuniu.duty.service.wall.IssuedWallDevice;
import org.shuniu.duty.service.wall.WallDeviceRow;
import org.shuniu.duty.service.wall.WallDeviceService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Wall screens for programs. */
@ApiController
@RequestMapping("/api/v1/wall-devices")
class WallDeviceApiController {
    private final WallDeviceService devices;

    WallDeviceApiController(WallDeviceService devices) {
        this.devices = devices;
    }

    @GetMapping
    List<WallDeviceRow> list(@CurrentActor Actor actor) {
        return devices.devices(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    IssuedWallDevice issue(@Valid @RequestBody IssueWallDevice command, @CurrentActor Actor actor) {
        return devices.issue(command, actor);
    }

    @PostMapping("/{id}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable long id, @CurrentActor Actor actor) {
        devices.revoke(id, actor);
    }
}
