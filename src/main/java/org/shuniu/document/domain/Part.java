package org.shuniu.document.domain;

/** What a change can touch; decides which gates must look again. */
public enum Part {
    /** Kind, direction, issuers, addressees, copies, purpose of a letter, basis and necessity. */
    ADDRESSING,
    /** The text itself. */
    BODY,
    /** The attached files, by content, and their list below the text. */
    ATTACHMENTS,
    /** Title, urgency, disclosure, remark, printing. */
    FORM
}
