package org.shuniu.supervision.service.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.MatterSource;

/**
 * One line of the list.
 *
 * @param light the worst of its parts; null before it is assigned
 * @param lightUnit whose light it is, null for the leading unit's
 * @param lightDueOn by when that unit is due
 * @param dueOn of the leading unit
 * @param units how many units do it
 * @param modes how it is supervised, parted by commas; null for none
 */
public record MatterRow(
        long id,
        @Nullable String number,
        String title,
        MatterSource source,
        Stage stage,
        int round,
        @Nullable Light light,
        @Nullable String lightUnit,
        @Nullable LocalDate lightDueOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        boolean provisional,
        @Nullable String leadUnit,
        int units,
        @Nullable String leaderName,
        boolean hot,
        boolean difficult,
        boolean urgent,
        @Nullable String modes,
        LocalDate createdOn,
        LocalDate movedOn) {

    /** The modes one by one. */
    public List<String> modeList() {
        return modes == null ? List.of() : List.of(modes.split(","));
    }

    public boolean isExtended() {
        return dueOn != null && !dueOn.equals(originalDueOn);
    }
}
