package org.shuniu.duty.web.score;

import java.util.Arrays;
import java.util.List;
import org.shuniu.duty.domain.score.ScoreItem;
import org.shuniu.duty.service.score.ScoreSettings;
import org.shuniu.kernel.web.Option;

/** What costs how many points here. */
public record ScoreItems(ScoreItem item, int points) {
    static List<ScoreItems> of(ScoreSettings settings) {
        return Arrays.stream(ScoreItem.values())
                .map(item -> new ScoreItems(item, settings.points(item)))
                .toList();
    }

    static List<Option> options() {
        return Arrays.stream(ScoreItem.values())
                .map(item -> Option.key(item.name(), "duty.score.item." + item))
                .toList();
    }
}
