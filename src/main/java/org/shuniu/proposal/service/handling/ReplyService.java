package org.shuniu.proposal.service.handling;

import java.time.LocalDate;
import java.util.Objects;
import org.shuniu.document.DocumentId;
import org.shuniu.document.OutgoingDrafts;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.ProposalAction;
import org.shuniu.proposal.domain.work.Answer;
import org.shuniu.proposal.domain.work.Milestone.What;
import org.shuniu.proposal.domain.work.Reply;
import org.shuniu.proposal.domain.work.ReplyRepository;
import org.shuniu.proposal.service.ProposalAccess;
import org.shuniu.proposal.service.ProposalSettings;
import org.shuniu.proposal.service.Publication;
import org.shuniu.proposal.service.command.DraftReply;
import org.shuniu.proposal.service.command.RecordReply;
import org.shuniu.proposal.service.policy.Situation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 答复: a letter of class A, B or C, drafted as a document in one step, or recorded from paper (SUP-09). */
@Service
@Transactional
public class ReplyService {
    private final ProposalAccess access;
    private final ReplyRepository replies;
    private final OutgoingDrafts drafts;
    private final ReplyLetter letters;
    private final ProposalSettings settings;
    private final Publication publication;

    public ReplyService(
            ProposalAccess access,
            ReplyRepository replies,
            OutgoingDrafts drafts,
            ReplyLetter letters,
            ProposalSettings settings,
            Publication publication) {
        this.access = access;
        this.replies = replies;
        this.drafts = drafts;
        this.letters = letters;
        this.settings = settings;
        this.publication = publication;
    }

    /** From now on the letter goes its own way; when it is dispatched the proposal is answered. */
    public DocumentId draft(ProposalId id, DraftReply command, Actor actor) {
        access.requireUnmarked(actor, "text", command.text());
        requireUnmarked(command.answer(), actor);
        var now = access.opened(id, ProposalAction.DRAFT_REPLY, command.version(), actor);
        var reply = reply(now, command.answer(), actor);
        now.proposal().take(ProposalAction.DRAFT_REPLY, publication.time().now());
        var document = drafts.draftLetter(letters.of(now, command), actor);
        reply.isLetter(document.value());
        replies.save(reply);
        var what = new What(now.today(), now.part().unitName(), reply.answerClass());
        publication.announcer().moved(now.proposal(), ProposalAction.DRAFT_REPLY, what, actor);
        return document;
    }

    public void record(ProposalId id, RecordReply command, Actor actor) {
        requireUnmarked(command.answer(), actor);
        access.requireUnmarked(actor, "number", command.number());
        var now = access.opened(id, ProposalAction.RECORD_REPLY, command.version(), actor);
        requireInOrder(now, command.repliedOn());
        var reply = reply(now, command.answer(), actor);
        var due = Objects.requireNonNull(now.proposal().clocks().term()).dueOn();
        reply.sent(command.number().strip(), command.repliedOn(), due);
        replies.save(reply);
        now.proposal()
                .answered(now.part(), command.repliedOn(), publication.time().now());
        var what = new What(command.repliedOn(), now.part().unitName(), reply.documentNumber());
        var told = publication.desks().askersOf(now.proposal());
        publication.announcer().moved(now.proposal(), ProposalAction.RECORD_REPLY, what, actor, told);
    }

    /** Within the round, and after the talk with the proposer. */
    private static void requireInOrder(Situation now, LocalDate repliedOn) {
        var from = Objects.requireNonNull(now.proposal().clocks().term()).countedFrom();
        if (repliedOn.isAfter(now.today()) || repliedOn.isBefore(from)) {
            throw new InvalidException(new Refusal("proposal.invalid.repliedOn", from.toString()).at("repliedOn"));
        }
        var contacted = now.contactedOn();
        if (contacted == null || repliedOn.isBefore(contacted)) {
            throw new InvalidException(new Refusal("proposal.invalid.beforeContact", String.valueOf(contacted))
                    .at("repliedOn")
                    .from("proposal.source.contact"));
        }
    }

    private void requireUnmarked(Answer answer, Actor actor) {
        access.requireUnmarked(actor, "explanation", answer.explanation());
        access.requireUnmarked(actor, "withheldBecause", answer.withheldBecause());
    }

    private Reply reply(Situation now, Answer answer, Actor actor) {
        var classes = settings.classes(now.proposal().particulars().kind());
        if (!classes.contains(answer.answerClass())) {
            throw new InvalidException(new Refusal("proposal.invalid.class", answer.answerClass()).at("answerClass"));
        }
        if (settings.explainedClasses().contains(answer.answerClass()) && answer.explanation() == null) {
            throw new InvalidException(new Refusal("proposal.invalid.explanation", answer.answerClass())
                    .at("explanation")
                    .from("proposal.source.explanation"));
        }
        var due = Objects.requireNonNull(now.proposal().clocks().term()).dueOn();
        return new Reply(
                now.proposal(),
                now.part(),
                answer,
                due,
                By.of(actor, publication.time().now()));
    }
}
