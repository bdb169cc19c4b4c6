package org.shuniu.supervision.service.intake;

import java.util.List;
import org.shuniu.supervision.MatterCard;

/**
 * What is followed up already (严禁重复督查、多头督查).
 *
 * @param sameSource open matters of the same decision or paper
 * @param similar open matters about much the same
 * @param hidden how many more there are that the reader may not know of
 */
public record Likeness(List<MatterCard> sameSource, List<MatterCard> similar, int hidden) {
    public Likeness {
        sameSource = List.copyOf(sameSource);
        similar = List.copyOf(similar);
    }

    public boolean isEmpty() {
        return sameSource.isEmpty() && similar.isEmpty() && hidden == 0;
    }
}
