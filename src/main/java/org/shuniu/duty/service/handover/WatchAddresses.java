package org.shuniu.duty.service.handover;

import java.util.Optional;
import java.util.function.LongFunction;
import org.shuniu.duty.DutyCheckId;
import org.shuniu.duty.DutyScoreId;
import org.shuniu.duty.LogEntryId;
import org.shuniu.duty.ShiftId;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.web.AddressedRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads whoever came too late to the latest state of a shift, an entry, a call or a sheet. */
@Service("dutyWatchAddresses")
@Transactional(readOnly = true)
class WatchAddresses implements AddressedRecord {
    private final ShiftAccess shifts;
    private final Visibility visibility;

    WatchAddresses(ShiftAccess shifts, Visibility visibility) {
        this.shifts = shifts;
        this.visibility = visibility;
    }

    @Override
    public Optional<Found> at(String path, Actor actor) {
        return AddressedRecord.id(path, "/shifts/")
                .map(id -> new ShiftId(shifts.seen(new ShiftId(id), actor).id()))
                .map(id -> new Found(id.subject(), id.link()))
                .or(() -> granted(
                        path,
                        "/duty-log/",
                        id -> new Found(new LogEntryId(id).subject(), new LogEntryId(id).link()),
                        actor))
                .or(() -> granted(
                        path,
                        "/duty-checks/",
                        id -> new Found(new DutyCheckId(id).subject(), new DutyCheckId(id).link()),
                        actor))
                .or(() -> granted(
                        path,
                        "/duty-scores/",
                        id -> new Found(new DutyScoreId(id).subject(), new DutyScoreId(id).link()),
                        actor));
    }

    private Optional<Found> granted(String path, String area, LongFunction<Found> found, Actor actor) {
        var record = AddressedRecord.id(path, area).map(found::apply);
        record.ifPresent(one -> visibility.require(actor, one.subject()));
        return record;
    }
}
