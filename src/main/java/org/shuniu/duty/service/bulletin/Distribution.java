package org.shuniu.duty.service.bulletin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.reading.ListedReader;
import org.springframework.stereotype.Component;

/** Who may stand on the distribution list: leaders of the government, then of the office that keeps the duty room. */
@Component
class Distribution {
    private final Directory directory;

    Distribution(Directory directory) {
        this.directory = directory;
    }

    /** The government that an organ is, or serves. */
    long government(long organId) {
        @Nullable Long next = organId;
        while (next != null) {
            var card = directory.organ(next).orElse(null);
            if (card == null || card.isGovernment()) {
                return card == null ? organId : card.id();
            }
            next = card.parentId();
        }
        return organId;
    }

    /** In the order of a list: main leader, leaders, secretaries; the government before its office. */
    List<ListedReader> candidates(long organId, long governmentId) {
        Map<Long, ListedReader> found = new LinkedHashMap<>();
        Stream.of(governmentId, organId)
                .distinct()
                .flatMap(organ -> Stream.of(Role.PRINCIPAL, Role.LEADER, Role.SECRETARY)
                        .flatMap(role -> directory.holders(role, organ).stream()))
                .forEach(post -> found.putIfAbsent(post.personId(), reader(post)));
        return List.copyOf(found.values());
    }

    /** The chosen ones as they stand on the list; refuses whoever may not stand there. */
    List<ListedReader> chosen(List<Long> persons, long organId, long governmentId) {
        var open = candidates(organId, governmentId);
        if (!open.stream().map(ListedReader::personId).toList().containsAll(persons)) {
            throw new InvalidException(new Refusal("duty.bulletin.readers.unknown").at("readers"));
        }
        return open.stream()
                .filter(reader -> persons.contains(reader.personId()))
                .toList();
    }

    private static ListedReader reader(PostCard post) {
        return new ListedReader(post.personId(), post.personName(), post.unitName(), post.title());
    }
}
