package org.shuniu.duty.web.incident.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.service.incident.file.IncidentFile;
import org.shuniu.duty.service.incident.file.IncidentFiles;
import org.shuniu.duty.service.incident.file.NewFile;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** Attachments of an incident; {@code GET /api/v1/files/{id}} gives their bytes. */
@ApiController
@RequestMapping("/api/v1/incidents/{id}/attachments")
class IncidentFileApiController {
    private final IncidentFiles files;

    IncidentFileApiController(IncidentFiles files) {
        this.files = files;
    }

    @GetMapping
    List<IncidentFile> list(@PathVariable long id, @CurrentActor Actor actor) {
        return files.of(new IncidentId(id), actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<IncidentFile> attach(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentActor Actor actor) {
        var incident = new IncidentId(id);
        files.attach(
                incident,
                file == null
                        ? List.of()
                        : List.of(new NewFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file)),
                actor);
        return files.of(incident, actor);
    }

    @DeleteMapping("/{fileId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void detach(@PathVariable long id, @PathVariable long fileId, @CurrentActor Actor actor) {
        files.detach(new IncidentId(id), fileId, actor);
    }
}
