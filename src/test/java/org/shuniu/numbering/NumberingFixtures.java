package org.shuniu.numbering;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.numbering.domain.Act;
import org.shuniu.numbering.domain.IssuingAccount;
import org.shuniu.numbering.domain.RequestedSeries;
import org.shuniu.numbering.domain.SeriesKind;

/** People and accounts of an invented province. */
public final class NumberingFixtures {
    public static final long GOVERNMENT = 1;
    public static final long OFFICE = 2;
    public static final long WATER = 3;
    public static final long DATA = 4;
    public static final long CITY = 5;
    public static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    private NumberingFixtures() {}

    public static Actor at(long organId, long personId, Role... roles) {
        return new Actor(
                personId, "人" + personId, personId, organId, "处", organId, "机关" + organId, Set.of(roles), null);
    }

    public static IssuingAccount accountOf(long organId, String... codes) {
        List<RequestedSeries> series = Arrays.stream(codes)
                .map(code ->
                        new RequestedSeries(code, code.endsWith("令") ? SeriesKind.ORDER : SeriesKind.YEARLY, "下行文"))
                .toList();
        return new IssuingAccount(organId, GOVERNMENT, "新设立机关", series, new Act(31, "申请人", MORNING));
    }
}
