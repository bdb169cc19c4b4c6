package org.shuniu.identity.service.organ;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may change without a history: 代字, 牌子 (one a line), 单列, the government served, the leader in charge.
 *
 * @param leaderPostId of a 内设机构: post of its 分管领导
 */
public record EditOrgan(
        int version,

        @Nullable @Size(max = 10, message = "{identity.organ.code.long}")
        String code,

        @Nullable String aliases,
        @Nullable Boolean separate,
        @Nullable Long servesId,
        @Nullable Long leaderPostId) {

    boolean isSeparate() {
        return Boolean.TRUE.equals(separate);
    }

    Set<String> aliasSet() {
        return FoundOrgan.aliasSet(aliases);
    }
}
