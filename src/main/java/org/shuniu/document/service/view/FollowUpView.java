package org.shuniu.document.service.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.followup.FollowUpStatus;

/**
 * What became of a document's tasks.
 *
 * @param intake where the reader takes the document up, null for everybody whose duty it is not
 */
public record FollowUpView(
        List<FollowUpStatus.Card> cards, @Nullable String intake) {
    public FollowUpView {
        cards = List.copyOf(cards);
    }

    public boolean isShown() {
        return !cards.isEmpty() || intake != null;
    }
}
