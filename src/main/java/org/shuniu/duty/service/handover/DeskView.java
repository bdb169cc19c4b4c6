package org.shuniu.duty.service.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.service.watch.DeskLine;
import org.shuniu.duty.service.watch.Equipment;
import org.shuniu.duty.service.watch.OpenMatter;

/**
 * What the duty desk shows of one room.
 *
 * @param signIn the shift that this reader may sign in now
 * @param blocked message key of the reason why the reader's own shift cannot be signed in yet
 */
public record DeskView(
        long roomId,
        String roomName,
        boolean staff,
        @Nullable ShiftView now,
        @Nullable ShiftCard next,
        @Nullable Long signIn,
        @Nullable String blocked,
        List<Equipment.Line> equipment,
        List<OpenMatter> matters,
        List<Panel> panels) {

    /** Running clocks of one kind. */
    public record Panel(String titleKey, List<DeskLine> lines) {}

    public DeskView {
        equipment = List.copyOf(equipment);
        matters = List.copyOf(matters);
        panels = List.copyOf(panels);
    }
}
