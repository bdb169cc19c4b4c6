package org.shuniu.meeting.web.attendance;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.service.attendance.AttendanceRow;
import org.shuniu.meeting.service.attendance.AttendanceView;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The report of who came as a table to keep; only the rows that the reader sees. */
@Component("meetingAttendanceFile")
class AttendanceFile {
    private static final List<String> COLUMNS =
            List.of("name", "organ", "post", "capacity", "state", "signedInAt", "leave", "substituteFor");

    private final MessageSource words;

    AttendanceFile(MessageSource words) {
        this.words = words;
    }

    void send(SheetFormat format, AttendanceView view, HttpServletResponse response) throws IOException {
        Locale locale = LocaleContextHolder.getLocale();
        String name = "attendance-" + view.meeting().id() + "." + format.name().toLowerCase(Locale.ROOT);
        response.setContentType(format.contentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        try (var sheet = format.open(response.getOutputStream(), word("title", locale))) {
            sheet.row(COLUMNS.stream()
                    .map(column -> word("column." + column, locale))
                    .toList());
            for (AttendanceRow row : view.rows()) {
                sheet.row(cells(row, locale));
            }
        }
    }

    private List<String> cells(AttendanceRow row, Locale locale) {
        var at = row.signedInAt();
        return Stream.of(
                        row.name(),
                        row.organ(),
                        row.postTitle(),
                        words.getMessage("meeting.capacity." + row.capacity(), null, locale),
                        word("state." + row.state(), locale),
                        at == null ? null : OfficeTime.minute(at),
                        row.leaveReason(),
                        row.substituteFor())
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }

    private String word(String key, Locale locale) {
        return words.getMessage("meeting.attendance." + key, null, locale);
    }
}
