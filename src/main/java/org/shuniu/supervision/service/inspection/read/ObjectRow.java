package org.shuniu.supervision.service.inspection.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.inspection.object.ObjectStatus;

/** One unit of an inspection in a list: how far its conclusion is, and what it still has to put right. */
public record ObjectRow(
        long id,
        long inspectionId,
        String title,
        String organName,
        String unitName,
        ObjectStatus status,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate reviewUntil,
        long openItems,
        long lateItems) {}
