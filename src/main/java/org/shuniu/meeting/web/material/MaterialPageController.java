package org.shuniu.meeting.web.material;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.MeetingPageQueries;
import org.shuniu.meeting.service.material.AddMaterial;
import org.shuniu.meeting.service.material.MaterialQueries;
import org.shuniu.meeting.service.material.MaterialService;
import org.shuniu.meeting.service.material.MaterialStep;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Papers of a meeting: added, revised, released, taken back. */
@PageController
@RequestMapping("/meetings/{id:\\d+}/materials")
class MaterialPageController {
    private final MaterialService materials;
    private final MaterialQueries queries;
    private final MeetingPageQueries meetings;

    MaterialPageController(MaterialService materials, MaterialQueries queries, MeetingPageQueries meetings) {
        this.materials = materials;
        this.queries = queries;
        this.meetings = meetings;
    }

    @GetMapping
    String list(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", new AddMaterial(""));
        return page(new MeetingId(id), actor, model);
    }

    private String page(MeetingId id, Actor actor, Model model) {
        model.addAttribute("meeting", meetings.view(id, actor));
        model.addAttribute("materials", queries.materials(id, actor));
        return "meeting/material/list";
    }

    @PostMapping
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AddMaterial form,
            BindingResult errors,
            @RequestParam MultipartFile file,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        boolean done = FormErrors.accepted(
                errors, () -> with(file, (name, content) -> materials.add(meeting, form, name, content, actor)));
        if (done) {
            return done(meeting, "meeting.material.notice.added", next);
        }
        return page(meeting, actor, model);
    }

    @PostMapping("/{material}/editions")
    String revise(
            @PathVariable long id,
            @PathVariable long material,
            @RequestParam MultipartFile file,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        with(file, (name, content) -> materials.revise(meeting, material, name, content, actor));
        return done(meeting, "meeting.material.notice.revised", next);
    }

    @PostMapping("/{material}/release")
    String release(
            @PathVariable long id,
            @PathVariable long material,
            MaterialStep form,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        materials.release(new MeetingId(id), material, form, actor);
        return done(new MeetingId(id), "meeting.material.notice.released", next);
    }

    @PostMapping("/{material}/withdrawal")
    String withdraw(
            @PathVariable long id,
            @PathVariable long material,
            MaterialStep form,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        materials.withdraw(new MeetingId(id), material, form, actor);
        return done(new MeetingId(id), "meeting.material.notice.withdrawn", next);
    }

    private static String done(MeetingId meeting, String key, RedirectAttributes next) {
        Notice.success(key).into(next);
        return "redirect:" + meeting.link() + "/materials";
    }

    /** Work with the name and the bytes of an upload. */
    interface Uploaded {
        void take(String name, InputStream content);
    }

    static void with(MultipartFile file, Uploaded work) {
        try (var content = file.getInputStream()) {
            work.take(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
