package org.shuniu.walk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.springframework.mock.web.MockHttpServletResponse;

/** What each kind of visitor may get from each kind of address; empty when the answer is right. */
final class Expectations {
    private static final Set<Integer> FORM_ANSWERS = Set.of(200, 201, 204, 302, 400, 401, 404, 409, 415, 422);

    private Expectations() {}

    static String ofNobody(Route route, MockHttpServletResponse answer) {
        int status = answer.getStatus();
        String to = String.valueOf(answer.getRedirectedUrl());
        return switch (route.duty()) {
            case PUBLIC -> unless(status < 300 || status == 401 || to.startsWith("/sign-in"), status);
            default ->
                route.isForPrograms()
                        ? unless(status == 401, status)
                        : unless(status == 302 && to.startsWith("/sign-in"), status);
        };
    }

    static String ofStranger(Route route, MockHttpServletResponse answer) {
        int status = answer.getStatus();
        return switch (route.duty()) {
            case PUBLIC -> unless(status < 400 || status == 401, status);
            case OPEN, LIST -> unless(status == 200, status);
            case OWN ->
                unless(
                        status < 400
                                && !String.valueOf(answer.getRedirectedUrl()).contains("sign-in?next"),
                        status);
            case SUBJECT -> unless(status == 404, status);
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
        if (content.length < 2 || content[0] != 'P' || content[1] != 'K') {
            return new String(content, StandardCharsets.UTF_8).replaceAll("</?mark[^>]*>", "");
        }
        var words = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.toString();
    }

    private static String unless(boolean right, int status) {
        return right ? "" : "got " + status;
    }
}
