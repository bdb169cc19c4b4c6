package org.shuniu.supervision.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.pack.MatterPack;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The file of a matter that is done. */
@ApiController
@RequestMapping("/api/v1/matters/{id}")
class MatterPackApiController {
    private final MatterPack packs;

    MatterPackApiController(MatterPack packs) {
        this.packs = packs;
    }

    @GetMapping("/pack.zip")
    void pack(@PathVariable long id, @CurrentActor Actor actor, HttpServletResponse response) throws IOException {
        var pack = packs.of(new MatterId(id), actor);
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(pack.name()).build().toString());
        pack.write(response.getOutputStream());
    }
}
