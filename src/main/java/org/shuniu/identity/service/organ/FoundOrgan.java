package org.shuniu.identity.service.organ;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.OrganLevel;
import org.shuniu.identity.OrganType;

/**
 * A new organ or unit.
 *
 * @param aliases 牌子, one a line
 * @param separate 单列: listed apart from the establishment
 * @param servesId the government whose papers its staff handle
 * @param from first day, today when empty
 */
public record FoundOrgan(
        @NotBlank(message = "{identity.organ.name.required}") @Size(max = 80, message = "{identity.organ.name.long}")
        String name,

        @Nullable @Size(max = 40, message = "{identity.organ.name.long}")
        String shortName,

        @NotNull(message = "{identity.organ.type.required}") OrganType type,

        @NotNull(message = "{identity.organ.level.required}")
        OrganLevel level,

        @Nullable Long parentId,

        @Nullable @Size(max = 10, message = "{identity.organ.code.long}")
        String code,

        @Nullable String aliases,
        @Nullable Boolean separate,
        @Nullable Long servesId,
        @Nullable LocalDate from) {
    private static final Pattern LINE = Pattern.compile("[\\n\\r;；]+");

    String shortNameOrName() {
        return shortName == null || shortName.isBlank() ? name : shortName;
    }

    Set<String> aliasSet() {
        return aliasSet(aliases);
    }

    boolean isSeparate() {
        return Boolean.TRUE.equals(separate);
    }

    static Set<String> aliasSet(@Nullable String lines) {
        return lines == null ? Set.of() : LINE.splitAsStream(lines).collect(Collectors.toSet());
    }

    FoundOrgan from(LocalDate day) {
        return new FoundOrgan(name, shortName, type, level, parentId, code, aliases, separate, servesId, day);
    }
}
