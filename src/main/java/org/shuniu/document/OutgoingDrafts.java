package org.shuniu.document;

import org.shuniu.kernel.Actor;

/** Lets other modules begin a paper of their own business; from then on it goes its way like every other. */
public interface OutgoingDrafts {
    /** Drafts a 函 in the caller's transaction, under the same checks as on the page, and keeps what it is about. */
    DocumentId draftLetter(LetterDraft letter, Actor drafter);
}
