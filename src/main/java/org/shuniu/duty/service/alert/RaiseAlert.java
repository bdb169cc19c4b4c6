package org.shuniu.duty.service.alert;

import java.util.List;
import java.util.Set;

/**
 * Something that these persons must learn now.
 *
 * @param key unique for this happening: who was told of it already is not told again
 * @param messageKey and {@code words}: the sentence they read
 * @param link page of the matter
 */
public record RaiseAlert(String key, String messageKey, List<String> words, String link, Set<Long> persons) {
    public RaiseAlert {
        words = List.copyOf(words);
        persons = Set.copyOf(persons);
    }
}
