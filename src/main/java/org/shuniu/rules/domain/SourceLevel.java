package org.shuniu.rules.domain;

import org.shuniu.kernel.Finding.Severity;

/** Rank of a rule's source; it limits how hard the rule may speak (DOC-27). */
public enum SourceLevel {
    /** 法律. */
    LAW(Severity.BLOCK),
    /** 行政法规. */
    ADMINISTRATIVE_REGULATION(Severity.BLOCK),
    /** 党内法规. */
    PARTY_REGULATION(Severity.BLOCK),
    /** 国标: recommended standards (GB/T) warn; where a regulation makes one binding, the regulation is the source. */
    NATIONAL_STANDARD(Severity.WARN),
    /** 规范性文件. */
    NORMATIVE_DOCUMENT(Severity.BLOCK),
    /** 本单位制度: an office's own habit never stops a paper. */
    OWN_RULE(Severity.WARN);

    private final Severity hardest;

    SourceLevel(Severity hardest) {
        this.hardest = hardest;
    }

    public Severity limit(Severity wanted) {
        return wanted.compareTo(hardest) < 0 ? hardest : wanted;
    }
}
