package org.shuniu.meeting.web.material;

import jakarta.validation.Valid;
import java.util.concurrent.atomic.AtomicLong;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.material.AddMaterial;
import org.shuniu.meeting.service.material.MaterialQueries;
import org.shuniu.meeting.service.material.MaterialQueries.MaterialsView;
import org.shuniu.meeting.service.material.MaterialRow;
import org.shuniu.meeting.service.material.MaterialService;
import org.shuniu.meeting.service.material.MaterialStep;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** Papers of a meeting for programs; a file itself is fetched from {@code /api/v1/files}. */
@ApiController
@RequestMapping("/api/v1/meetings/{id:\\d+}/materials")
class MaterialApiController {
    private final MaterialService materials;
    private final MaterialQueries queries;

    MaterialApiController(MaterialService materials, MaterialQueries queries) {
        this.materials = materials;
        this.queries = queries;
    }

    @GetMapping
    MaterialsView list(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.materials(new MeetingId(id), actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MaterialRow add(
            @PathVariable long id,
            @Valid @ModelAttribute AddMaterial command,
            @RequestParam MultipartFile file,
            @CurrentActor Actor actor) {
        var meeting = new MeetingId(id);
        var added = new AtomicLong();
        MaterialPageController.with(
                file, (name, content) -> added.set(materials.add(meeting, command, name, content, actor)));
        return queries.material(meeting, added.get(), actor);
    }

    @PostMapping("/{material}/editions")
    MaterialRow revise(
            @PathVariable long id,
            @PathVariable long material,
            @RequestParam MultipartFile file,
            @CurrentActor Actor actor) {
        var meeting = new MeetingId(id);
        MaterialPageController.with(file, (name, content) -> materials.revise(meeting, material, name, content, actor));
        return queries.material(meeting, material, actor);
    }

    @PostMapping("/{material}/release")
    MaterialRow release(
            @PathVariable long id,
            @PathVariable long material,
            @RequestBody MaterialStep command,
            @CurrentActor Actor actor) {
        materials.release(new MeetingId(id), material, command, actor);
        return queries.material(new MeetingId(id), material, actor);
    }

    @PostMapping("/{material}/withdrawal")
    MaterialRow withdraw(
            @PathVariable long id,
            @PathVariable long material,
            @RequestBody MaterialStep command,
            @CurrentActor Actor actor) {
        materials.withdraw(new MeetingId(id), material, command, actor);
        return queries.material(new MeetingId(id), material, actor);
    }
}
