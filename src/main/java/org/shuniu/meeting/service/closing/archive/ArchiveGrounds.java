package org.shuniu.meeting.service.closing.archive;

import static java.util.Map.entry;
import static org.shuniu.meeting.service.closing.archive.ArchiveWords.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.application.read.ApplicationQueries;
import org.shuniu.meeting.service.application.read.ApplicationView;
import org.shuniu.meeting.service.notice.read.NoticeQueries;
import org.shuniu.meeting.service.notice.read.NoticeView;
import org.springframework.stereotype.Component;

/** By what the meeting was called: its application with approval and exceptions, and its notice. */
@Component
class ArchiveGrounds implements ArchivePart {
    private final ApplicationQueries applications;
    private final NoticeQueries notices;
    private final ArchiveWords words;

    ArchiveGrounds(ApplicationQueries applications, NoticeQueries notices, ArchiveWords words) {
        this.applications = applications;
        this.notices = notices;
        this.words = words;
    }

    @Override
    public List<Entry> of(Meeting meeting, Actor actor) {
        var entries = new ArrayList<Entry>();
        applications
                .found(meeting.meetingId(), actor)
                .filter(view -> !view.standing())
                .ifPresent(view -> {
                    entries.add(words.record(
                            "application",
                            Stream.concat(said(view), money(view)).toList()));
                    entries.add(approval(view));
                });
        var notice = notices.notice(meeting, actor);
        if (notice.text() != null) {
            entries.add(words.record(
                    "notice", Stream.concat(notice(notice), asked(notice)).toList()));
        }
        return entries;
    }

    private Stream<Map.Entry<String, String>> said(ApplicationView view) {
        var said = view.said();
        String collective = said.heldOn() == null
                ? ""
                : words.told(
                        "meeting.collectiveLine", said.heldOn(), text(said.minutesNumber()), text(said.tookPart()));
        return Stream.of(
                entry("meeting.necessity", said.necessity()),
                entry("meeting.planItem", text(said.planRow())),
                entry("meeting.unplannedReason", text(said.unplannedReason())),
                entry("meeting.onSiteReason", text(said.onSiteReason())),
                entry("meeting.basis", text(said.basis())),
                entry("meeting.collective", collective),
                entry("meeting.people", words.told("meeting.peopleCount", said.participants(), said.staff())),
                entry("meeting.leaders", String.join(" ", view.leaders())),
                entry("meeting.approver", text(view.approver())));
    }

    private Stream<Map.Entry<String, String>> money(ApplicationView view) {
        var money = view.money();
        String source = money.source() == null ? "" : words.told("meeting.moneySource." + money.source());
        return Stream.of(
                entry("meeting.lodging", String.valueOf(money.lodging())),
                entry("meeting.meals", String.valueOf(money.meals())),
                entry("meeting.otherCosts", String.valueOf(money.other())),
                entry("meeting.total", String.valueOf(money.total())),
                entry("meeting.moneySource", (source + " " + text(money.note())).strip()));
    }

    /** Who said what on its way, then which rules were lifted, why and by whom. */
    private Entry approval(ApplicationView view) {
        var opinions = view.review().opinions().stream()
                .map(said -> List.of(
                        words.told("review.step." + said.stepKind()),
                        said.text(),
                        said.signature(),
                        said.signedOn().toString()));
        var exceptions = view.exceptions().stream()
                .map(one -> List.of(
                        words.told("meeting.part.exception") + " " + one.rule(),
                        one.reason(),
                        text(one.grantedBy()),
                        text(one.grantedOn())));
        return words.sheet(
                "approval",
                List.of("item", "text", "name", "day"),
                Stream.concat(opinions, exceptions).toList());
    }

    private static Stream<Map.Entry<String, String>> notice(NoticeView notice) {
        var text = notice.text();
        var sent = notice.sentAt();
        return text == null
                ? Stream.of()
                : Stream.of(
                        entry("meeting.notice.approvalRef", text.approvalRef()),
                        entry("meeting.notice.body", text.body()),
                        entry("meeting.notice.contact", text.contactName() + " " + text.contactPhone()),
                        entry("meeting.notice.replyBy", OfficeTime.minute(text.replyBy())),
                        entry(
                                "meeting.archive.sent",
                                sent == null ? "" : text(notice.sender()) + " " + OfficeTime.minute(sent)));
    }

    private static Stream<Map.Entry<String, String>> asked(NoticeView notice) {
        return notice.asked().stream()
                .map(asked -> entry("meeting.capacity." + asked.capacity(), String.join(" ", asked.names())));
    }
}
