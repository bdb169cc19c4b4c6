package org.shuniu.supervision.instruction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.instruction.InstructionKind;
import org.shuniu.supervision.domain.instruction.InstructionUrgency;
import org.shuniu.supervision.service.instruction.RegisterInstruction;

/** Registrations in office words. */
public final class Register {
    private Register() {}

    public static RegisterInstruction outside(long leader, String title, String words, @Nullable String unit) {
        return of(leader, InstructionKind.ACT_AND_REPORT, title, words, unit);
    }

    public static RegisterInstruction forInformation(long leader, String title) {
        return of(leader, InstructionKind.FOR_INFORMATION, title, "已阅。", null);
    }

    private static RegisterInstruction of(
            long leader, InstructionKind kind, String title, String words, @Nullable String unit) {
        // @formatter:off
        return new RegisterInstruction(
                leader, LocalDate.now(), kind, words, null, null, title, null, InstructionUrgency.URGENT, null, unit,
                "石蘅山", 0);
        // @formatter:on
    }

    /** The same on a record of this system. */
    public static RegisterInstruction on(RegisterInstruction form, String kind, long id) {
        // @formatter:off
        return new RegisterInstruction(
                form.leaderId(), form.givenOn(), form.kind(), form.words(), kind, id, null, null, form.urgency(),
                form.limitDays(), form.leadUnit(), form.responsible(), form.version());
        // @formatter:on
    }
}
