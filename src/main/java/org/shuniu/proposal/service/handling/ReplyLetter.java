package org.shuniu.proposal.service.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.shuniu.document.LetterDraft;
import org.shuniu.identity.OrganCard;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.PartRole;
import org.shuniu.proposal.domain.PartState;
import org.shuniu.proposal.domain.Particulars;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalPart;
import org.shuniu.proposal.domain.Proposer;
import org.shuniu.proposal.service.Desks;
import org.shuniu.proposal.service.command.DraftReply;
import org.shuniu.proposal.service.policy.Situation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words around an answer: title, addressees, opening and closing. A letter is Chinese whatever the reader reads. */
@Component
public class ReplyLetter {
    private final Desks desks;
    private final MessageSource words;

    public ReplyLetter(Desks desks, MessageSource words) {
        this.desks = desks;
        this.words = words;
    }

    LetterDraft of(Situation now, DraftReply command) {
        var proposal = now.proposal();
        var part = now.part();
        var id = new ProposalId(proposal.id());
        var answer = command.answer();
        return new LetterDraft(
                id.subject(),
                name(proposal),
                id.link(),
                answer.answerClass(),
                part.unitId(),
                say("proposal.letter.title", part.unitName(), name(proposal)),
                body(proposal, part, command),
                proposal.proposers().stream()
                        .map(proposer -> addressee(proposal.particulars(), proposer))
                        .toList(),
                copies(proposal),
                null,
                answer.withheldBecause());
    }

    /** 省十四届人大四次会议第047号建议. */
    private String name(Proposal proposal) {
        var particulars = proposal.particulars();
        return say("proposal.letter.name." + particulars.kind(), particulars.session(), particulars.number());
    }

    /** 代表 and 委员 stand behind the name of a person, not of a body. */
    private String addressee(Particulars particulars, Proposer proposer) {
        String name = proposer.name();
        return proposer.isBody() ? name : say("proposal.letter.proposer." + particulars.kind(), name);
    }

    private String body(Proposal proposal, ProposalPart part, DraftReply command) {
        var lines = new ArrayList<String>();
        var particulars = proposal.particulars();
        lines.add(say("proposal.letter.opening." + particulars.kind(), particulars.title(), particulars.number()));
        lines.add(command.text().strip());
        String explanation = command.answer().explanation();
        if (explanation != null) {
            lines.add(explanation);
        }
        lines.add(say("proposal.letter.closing", part.unitName()));
        return String.join("\n", lines);
    }

    /** The office that assigned it, and the units that gave their opinion. */
    private List<String> copies(Proposal proposal) {
        var copies = new ArrayList<String>();
        desks.directory().organ(proposal.officeId()).map(OrganCard::name).ifPresent(copies::add);
        proposal.units().current().stream()
                .filter(part -> part.role() == PartRole.CO && part.is(PartState.ANSWERED))
                .map(ProposalPart::unitName)
                .forEach(copies::add);
        return copies;
    }

    private String say(String key, Object... args) {
        return Objects.requireNonNullElse(words.getMessage(key, args, key, Locale.SIMPLIFIED_CHINESE), key);
    }
}
