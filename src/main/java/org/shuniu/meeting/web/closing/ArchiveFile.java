package org.shuniu.meeting.web.closing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.closing.archive.ArchivePackage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends the file of a meeting. */
final class ArchiveFile {
    private ArchiveFile() {}

    static void send(MeetingId id, ArchivePackage.Packed file, HttpServletResponse response) throws IOException {
        var disposition = ContentDisposition.attachment().filename("meeting-" + id.value() + ".zip");
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString());
        file.writeTo(response.getOutputStream());
    }
}
