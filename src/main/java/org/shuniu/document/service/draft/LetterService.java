package org.shuniu.document.service.draft;

import java.util.List;
import org.shuniu.document.DocumentId;
import org.shuniu.document.LetterDraft;
import org.shuniu.document.OutgoingDrafts;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.Disclosure;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.LetterPurpose;
import org.shuniu.document.domain.Urgency;
import org.shuniu.document.domain.occasion.Occasion;
import org.shuniu.document.domain.occasion.OccasionRepository;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters begun by other modules: drafted like every paper, with a note of what they are about. */
@Service
@Transactional
public class LetterService implements OutgoingDrafts {
    private static final int COPIES = 10;

    private final DraftingService drafting;
    private final OccasionRepository occasions;

    public LetterService(DraftingService drafting, OccasionRepository occasions) {
        this.drafting = drafting;
        this.occasions = occasions;
    }

    @Override
    public DocumentId draftLetter(LetterDraft letter, Actor drafter) {
        var id = drafting.draft(draft(letter), drafter);
        occasions.save(new Occasion(id, letter));
        return id;
    }

    private static DraftDocument draft(LetterDraft letter) {
        String secret = letter.withheldBecause();
        var disclosure = secret == null ? Disclosure.PROACTIVE : Disclosure.WITHHELD;
        // @formatter:off
        return new DraftDocument(
                DocumentKind.LETTER, Direction.LEVEL, letter.issuerId(), List.of(), letter.addressees(),
                letter.copies(), letter.title(), letter.body(), Urgency.ORDINARY, disclosure, secret, false, false,
                false, LetterPurpose.INQUIRY, null, null, List.of(letter.occasionTitle()), null, null,
                letter.contact(), List.of(), false, null, COPIES, null, List.of(), null, 0);
        // @formatter:on
    }
}
