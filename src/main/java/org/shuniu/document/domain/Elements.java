package org.shuniu.document.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements of the printed page (条例 第九条) and the marks that steer its way.
 *
 * @param generalIssue 普发性, carried on to the gazette
 * @param normative 规范性文件
 * @param important 重要公文, signed by the 主要负责人 (第二十二条)
 * @param contact 附注, e.g. 联系人 and telephone of a 请示
 * @param attachmentList 附件说明, one title to a line
 * @param signerId the leader chosen to sign, null when the rule leaves one only
 */
@Embeddable
public record Elements(
        @Enumerated(EnumType.STRING) Urgency urgency,
        @Nullable @Enumerated(EnumType.STRING) Disclosure disclosure,
        @Nullable String disclosureReason,
        boolean generalIssue,
        boolean normative,
        boolean important,
        @Nullable String contact,
        @Nullable String attachmentList,
        @Nullable Long signerId,
        int printCopies,
        @Nullable String printingUnit) {

    public List<String> listedAttachments() {
        return attachmentList == null ? List.of() : attachmentList.lines().toList();
    }
}
