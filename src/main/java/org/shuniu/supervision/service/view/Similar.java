package org.shuniu.supervision.service.view;

import java.util.List;
import org.shuniu.supervision.MatterCard;

/**
 * Open matters about much the same (严禁重复督查、多头督查).
 *
 * @param hidden how many more there are that the reader may not know of
 */
public record Similar(List<MatterCard> matters, int hidden) {
    public static final Similar NONE = new Similar(List.of(), 0);

    public Similar {
        matters = List.copyOf(matters);
    }

    public boolean isEmpty() {
        return matters.isEmpty() && hidden == 0;
    }
}
