package org.shuniu.duty.service.bulletin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuniu.duty.BulletinId;
import org.shuniu.duty.domain.bulletin.DutyBulletin;
import org.shuniu.duty.domain.bulletin.PaperReader;
import org.shuniu.duty.domain.bulletin.PaperReaderRepository;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.reading.ListedReader;
import org.shuniu.layout.DocumentRenderer;
import org.shuniu.layout.PrintedDocument;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts an issue on the printed page: name, number, signer, 内部资料 注意保存, and the distribution list at its end. */
@Service
@Transactional(readOnly = true)
public class BulletinPrinter {
    private final BulletinAccess access;
    private final PaperReaderRepository papers;
    private final DocumentRenderer pages;
    private final MessageSource words;

    BulletinPrinter(BulletinAccess access, PaperReaderRepository papers, DocumentRenderer pages, MessageSource words) {
        this.access = access;
        this.papers = papers;
        this.pages = pages;
        this.words = words;
    }

    public byte[] pdf(BulletinId id, Actor actor) {
        return pages.render(page(access.seen(id, actor))).pdf();
    }

    PrintedDocument page(DutyBulletin bulletin) {
        var number = bulletin.number();
        String signer = bulletin.signerName();
        return PrintedDocument.of(say("mark"), bulletin.title(), body(bulletin))
                .classMark(say("internal"))
                .number(number == null ? null : number.text())
                .upward(signer == null ? List.of() : List.of(signer))
                .signed(List.of(bulletin.origin().roomName()), bulletin.signedOn())
                .printed(bulletin.origin().organName(), bulletin.signedOn())
                .draft(!bulletin.status().isSigned())
                .build();
    }

    private String body(DutyBulletin bulletin) {
        String list = list(bulletin.readers(), papers.findByBulletinIdOrderById(bulletin.id()));
        return list.isEmpty() ? bulletin.body() : bulletin.body() + "\n" + say("list", list);
    }

    private String list(List<ListedReader> readers, List<PaperReader> onPaper) {
        return Stream.concat(
                        readers.stream().map(reader -> reader.personName() + reader.postTitle()),
                        onPaper.stream().map(reader -> reader.unit() + reader.name()))
                .collect(Collectors.joining(say("pause")));
    }

    private String say(String key, Object... args) {
        return words.getMessage("duty.bulletin.text." + key, args, Locale.SIMPLIFIED_CHINESE);
    }
}
