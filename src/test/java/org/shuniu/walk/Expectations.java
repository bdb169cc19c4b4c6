package org.shuniu.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.zip.ZipFile;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.HtmlUtils;

/** What each kind of visitor may get from each kind of address; empty when the answer is right. */
final class Expectations {
    private static final Set<Integer> FORM_ANSWERS = Set.of(200, 201, 204, 302, 400, 401, 404, 409, 415, 422);

    private Expectations() {}

    static String ofNobody(Route route, MockHttpServletResponse answer) {
        int status = answer.getStatus();
        String to = String.valueOf(answer.getRedirectedUrl());
        return switch (route.duty()) {
            case PUBLIC ->
                unless(
                        status < 300 || status == 401 || status == 404 || status == 429 || to.startsWith("/sign-in"),
                        status);
            default -> route.isForPrograms() ? unless(status == 401, status) : unless(isLedToTheDoor(answer), status);
        };
    }

    /** A page leads to the sign-in form; a form that comes too late is kept and shown with it. */
    private static boolean isLedToTheDoor(MockHttpServletResponse answer) {
        return answer.getStatus() == 302
                        && String.valueOf(answer.getRedirectedUrl()).startsWith("/sign-in")
                || "/sign-in/expired".equals(answer.getForwardedUrl());
    }

    static String ofStranger(Route route, MockHttpServletResponse answer) {
        int status = answer.getStatus();
        return switch (route.duty()) {
            case PUBLIC -> unless(status < 400 || status == 401 || status == 404 || status == 429, status);
            case OPEN, LIST -> unless(status == 200, status);
            case OWN ->
                unless(
                        status < 400
                                && !String.valueOf(answer.getRedirectedUrl()).contains("sign-in?next"),
                        status);
            case SUBJECT, NOTHING -> unless(status == 404, status);
            case FORM -> unless(status == 200 || status == 403, status);
            case FOREIGN ->
                unless(
                        status == 400 || status == 403 || status == 404 || status == 200 && !route.isForPrograms(),
                        status);
            case CLOSED, ROLE, ADMIN -> unless(status == 403, status);
        };
    }

    static String ofAdministrator(Route route, String account, MockHttpServletResponse answer) {
        int status = answer.getStatus();
        if (route.duty() == Route.Duty.PUBLIC) {
            return ofStranger(route, answer);
        }
        if (!route.administrators().contains(account)) {
            return unless(status == 403, status);
        }
        return unless(route.isReading() ? status < 400 : FORM_ANSWERS.contains(status), status);
    }

    /** The words of a page, or of the cells of a workbook. */
    static String words(MockHttpServletResponse answer) {
        byte[] content = answer.getContentAsByteArray();
        boolean workbook = content.length > 2 && content[0] == 'P' && content[1] == 'K';
        return workbook ? cells(content) : new String(content, StandardCharsets.UTF_8).replaceAll("</?mark[^>]*>", "");
    }

    /** By the directory at its end: a workbook that was streamed cannot be read as a stream. */
    private static String cells(byte[] content) {
        try {
            Path file = Files.write(Files.createTempFile("walk", ".xlsx"), content);
            var words = new StringBuilder();
            try (var book = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(book.entries())) {
                    words.append(new String(book.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            Files.delete(file);
            return HtmlUtils.htmlUnescape(words.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unless(boolean right, int status) {
        return right ? "" : "got " + status;
    }
}
