package org.shuniu.meeting.web.study;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.study.NameSpeaker;
import org.shuniu.meeting.service.study.StudyQueries;
import org.shuniu.meeting.service.study.StudyService;
import org.shuniu.meeting.service.study.StudyView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The 中心发言人 of a study session for programs; the text comes as a part of the form. */
@ApiController
@RequestMapping("/api/v1/meetings/{id:\\d+}/study")
class StudyApiController {
    private final StudyService sessions;
    private final StudyQueries queries;

    StudyApiController(StudyService sessions, StudyQueries queries) {
        this.sessions = sessions;
        this.queries = queries;
    }

    @GetMapping
    StudyView study(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.study(new MeetingId(id), actor);
    }

    @PostMapping
    StudyView name(
            @PathVariable long id,
            @Valid @ModelAttribute NameSpeaker command,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentActor Actor actor) {
        var meeting = new MeetingId(id);
        Uploads.with(file, text -> sessions.name(meeting, command, text, actor));
        return queries.study(meeting, actor);
    }
}
