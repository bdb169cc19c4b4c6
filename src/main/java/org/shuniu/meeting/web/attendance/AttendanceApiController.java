package org.shuniu.meeting.web.attendance;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.attendance.AttendanceQueries;
import org.shuniu.meeting.service.attendance.AttendanceService;
import org.shuniu.meeting.service.attendance.AttendanceView;
import org.shuniu.meeting.service.attendance.MarkPresent;
import org.shuniu.meeting.service.attendance.SessionService;
import org.shuniu.meeting.service.attendance.SignIn;
import org.shuniu.meeting.service.attendance.Turn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign-in and attendance for programs. */
@ApiController
@RequestMapping("/api/v1/meetings/{id:\\d+}")
class AttendanceApiController {
    private final AttendanceService attendance;
    private final SessionService session;
    private final AttendanceQueries queries;
    private final AttendanceFile file;

    AttendanceApiController(
            AttendanceService attendance, SessionService session, AttendanceQueries queries, AttendanceFile file) {
        this.attendance = attendance;
        this.session = session;
        this.queries = queries;
        this.file = file;
    }

    @GetMapping("/attendance")
    AttendanceView report(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.attendance(new MeetingId(id), actor);
    }

    @GetMapping("/attendance/file")
    void file(
            @PathVariable long id,
            @RequestParam(defaultValue = "XLSX") SheetFormat format,
            @CurrentActor Actor actor,
            HttpServletResponse response)
            throws IOException {
        file.send(format, queries.attendance(new MeetingId(id), actor), response);
    }

    @PostMapping("/attendance/presence")
    AttendanceView mark(@PathVariable long id, @Valid @RequestBody MarkPresent command, @CurrentActor Actor actor) {
        attendance.mark(new MeetingId(id), command, actor);
        return queries.attendance(new MeetingId(id), actor);
    }

    @PostMapping("/sign-in")
    AttendanceView signIn(@PathVariable long id, @Valid @RequestBody SignIn command, @CurrentActor Actor actor) {
        attendance.signIn(new MeetingId(id), command, actor);
        return queries.attendance(new MeetingId(id), actor);
    }

    @GetMapping("/sign-in/code")
    AttendanceQueries.Code code(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.code(new MeetingId(id), actor);
    }

    @PostMapping("/opening")
    AttendanceView open(@PathVariable long id, @RequestBody Turn command, @CurrentActor Actor actor) {
        session.open(new MeetingId(id), command, actor);
        return queries.attendance(new MeetingId(id), actor);
    }

    @PostMapping("/end")
    AttendanceView end(@PathVariable long id, @RequestBody Turn command, @CurrentActor Actor actor) {
        session.end(new MeetingId(id), command, actor);
        return queries.attendance(new MeetingId(id), actor);
    }
}
