package org.shuniu.supervision.service.goal.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.domain.goal.GoalAction;
import org.shuniu.supervision.domain.goal.GoalMode;
import org.shuniu.supervision.domain.goal.GoalStatus;
import org.shuniu.supervision.domain.goal.measure.GoalRate;
import org.shuniu.supervision.service.goal.command.DraftGoal;

/**
 * One task. What may be edited is named as in the command.
 *
 * @param matter the matter that follows it up, where the reader may know of it
 */
public record GoalView(
        long id,
        int version,
        GoalStatus status,
        int year,
        @Nullable String theme,
        @Nullable String subTheme,
        String title,
        String text,
        GoalMode mode,
        String leadUnit,
        List<String> coUnits,
        @Nullable Long leaderId,
        @Nullable String leaderName,
        String organName,
        String drafterName,
        LocalDate draftedOn,
        @Nullable String issuerName,
        @Nullable LocalDate issuedOn,
        @Nullable String result,
        @Nullable LocalDate closedOn,
        @Nullable Light light,
        GoalRate rate,
        @Nullable MatterLink matter,
        List<IndicatorView> indicators,
        List<GoalActionLine> actions) {

    /** A matter by its number, or its title before it has one. */
    public record MatterLink(long id, @Nullable String number, String title, String link) {}

    public GoalView {
        coUnits = List.copyOf(coUnits);
        indicators = List.copyOf(indicators);
        actions = List.copyOf(actions);
    }

    public boolean may(String action) {
        return actions.stream().anyMatch(line -> line.open() && line.action() == GoalAction.valueOf(action));
    }

    /** The form as it stands. */
    public DraftGoal form() {
        // @formatter:off
        return new DraftGoal(year, theme, subTheme, title, text, mode, leadUnit, String.join("\n", coUnits), leaderId,
                version);
        // @formatter:on
    }
}
