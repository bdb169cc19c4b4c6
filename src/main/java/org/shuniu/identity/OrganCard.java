package org.shuniu.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organ as it stands today.
 *
 * @param parentId the superior organ; for a 内设机构 the organ it belongs to
 * @param code 机关代字 such as 云政办, null without 发文立户
 * @param aliases further name plates (牌子) it may issue under
 */
public record OrganCard(
        long id,
        String name,
        String shortName,
        OrganType type,
        OrganLevel level,
        @Nullable Long parentId,
        @Nullable String code,
        List<String> aliases) {

    public boolean isGovernment() {
        return type == OrganType.GOVERNMENT;
    }
}
