package org.shuniu.meeting.web.attendance;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.attendance.AttendanceQueries;
import org.shuniu.meeting.service.attendance.AttendanceService;
import org.shuniu.meeting.service.attendance.MarkPresent;
import org.shuniu.meeting.service.attendance.SessionService;
import org.shuniu.meeting.service.attendance.SignIn;
import org.shuniu.meeting.service.attendance.Turn;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Sign-in, the quorum, opening and end, and the report of who came. */
@PageController
@RequestMapping("/meetings/{id:\\d+}")
class AttendancePageController {
    private final AttendanceService attendance;
    private final SessionService session;
    private final AttendanceQueries queries;
    private final AttendanceFile file;

    AttendancePageController(
            AttendanceService attendance, SessionService session, AttendanceQueries queries, AttendanceFile file) {
        this.attendance = attendance;
        this.session = session;
        this.queries = queries;
        this.file = file;
    }

    @GetMapping("/attendance")
    String report(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("view", queries.attendance(new MeetingId(id), actor));
        return "meeting/attendance/show";
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
    String mark(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MarkPresent form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        if (FormErrors.accepted(errors, () -> attendance.mark(meeting, form, actor))) {
            Notice.success("meeting.attendance.notice.marked").into(next);
            return "redirect:" + meeting.link() + "/attendance";
        }
        model.addAttribute("view", queries.attendance(meeting, actor));
        return "meeting/attendance/show";
    }

    @GetMapping("/sign-in")
    String signingIn(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String code,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("form", new SignIn(code));
        model.addAttribute("view", queries.attendance(new MeetingId(id), actor));
        return "meeting/attendance/sign-in";
    }

    @PostMapping("/sign-in")
    String signIn(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SignIn form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        if (FormErrors.accepted(errors, () -> attendance.signIn(meeting, form, actor))) {
            Notice.success("meeting.attendance.notice.signedIn").into(next);
            return "redirect:" + meeting.link();
        }
        model.addAttribute("view", queries.attendance(meeting, actor));
        return "meeting/attendance/sign-in";
    }

    /** For the wall of the hall: the code and how many are there. */
    @GetMapping("/sign-in/screen")
    String screen(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var meeting = new MeetingId(id);
        var code = queries.code(meeting, actor);
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(meeting.link())
                .path("/sign-in")
                .queryParam("code", code.code())
                .toUriString();
        model.addAttribute("view", queries.attendance(meeting, actor));
        model.addAttribute("code", code);
        model.addAttribute("qr", QrCode.of(address));
        return "meeting/attendance/screen";
    }

    @PostMapping("/opening")
    String open(@PathVariable long id, Turn form, @CurrentActor Actor actor, RedirectAttributes next) {
        session.open(new MeetingId(id), form, actor);
        Notice.success("meeting.attendance.notice.opened").into(next);
        return "redirect:" + new MeetingId(id).link();
    }

    @PostMapping("/end")
    String end(@PathVariable long id, Turn form, @CurrentActor Actor actor, RedirectAttributes next) {
        session.end(new MeetingId(id), form, actor);
        Notice.success("meeting.attendance.notice.ended").into(next);
        return "redirect:" + new MeetingId(id).link();
    }
}
