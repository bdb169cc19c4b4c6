package org.shuniu.meeting.service.minutes.read;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.reading.ListedReader;
import org.shuniu.layout.DocumentRenderer;
import org.shuniu.layout.PageForm;
import org.shuniu.layout.PrintedAttendance;
import org.shuniu.layout.PrintedDocument;
import org.shuniu.layout.WordRenderer;
import org.shuniu.meeting.MinutesId;
import org.shuniu.meeting.domain.minutes.Minutes;
import org.shuniu.meeting.domain.minutes.MinutesPeople;
import org.shuniu.meeting.service.minutes.MinutesAccess;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts minutes on the printed page (GB/T 9704-2012, 10.3): no seal, 出席、请假、列席 below the text. */
@Service
@Transactional(readOnly = true)
public class MinutesPrinter {
    private final MinutesAccess access;
    private final DocumentRenderer pages;
    private final WordRenderer word;
    private final MessageSource words;

    MinutesPrinter(MinutesAccess access, DocumentRenderer pages, WordRenderer word, MessageSource words) {
        this.access = access;
        this.pages = pages;
        this.word = word;
        this.words = words;
    }

    public byte[] pdf(MinutesId id, Actor actor) {
        return pages.render(page(access.seen(id, actor))).pdf();
    }

    public byte[] docx(MinutesId id, Actor actor) {
        return word.render(page(access.seen(id, actor)));
    }

    /** Also for the file of a closed meeting. */
    public byte[] pdf(Minutes minutes) {
        return pages.render(page(minutes)).pdf();
    }

    PrintedDocument page(Minutes minutes) {
        var number = minutes.number();
        var day = minutes.signedOn();
        return PrintedDocument.of(
                        minutes.text().mark(),
                        minutes.text().title(),
                        minutes.text().body())
                .form(PageForm.MINUTES)
                .number(number == null ? null : number.text())
                .signed(List.of(minutes.origin().issuerName()), day)
                .attendance(attendance(minutes.people()))
                .copiesTo(minutes.readers().stream()
                        .map(ListedReader::unitName)
                        .distinct()
                        .toList())
                .printed(minutes.origin().issuerName(), minutes.issuedOn() == null ? day : minutes.issuedOn())
                .draft(!minutes.status().isSigned())
                .build();
    }

    private List<PrintedAttendance> attendance(MinutesPeople people) {
        return Stream.of(
                        new PrintedAttendance(say("present"), people.presentNames()),
                        new PrintedAttendance(say("leave"), people.leaveNames()),
                        new PrintedAttendance(say("observers"), people.observerNames()))
                .filter(line -> !line.names().isEmpty())
                .toList();
    }

    private String say(String key) {
        return words.getMessage("meeting.minutes.text." + key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
