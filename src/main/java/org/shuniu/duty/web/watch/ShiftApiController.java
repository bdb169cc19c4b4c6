package org.shuniu.duty.web.watch;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.ShiftId;
import org.shuniu.duty.service.handover.CheckIn;
import org.shuniu.duty.service.handover.HandOver;
import org.shuniu.duty.service.handover.ShiftCard;
import org.shuniu.duty.service.handover.ShiftQueries;
import org.shuniu.duty.service.handover.ShiftService;
import org.shuniu.duty.service.handover.ShiftView;
import org.shuniu.duty.service.handover.SignIn;
import org.shuniu.duty.service.handover.TakeOver;
import org.shuniu.duty.service.watch.Equipment;
import org.shuniu.duty.service.watch.OpenMatter;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shifts for programs. */
@ApiController
@RequestMapping("/api/v1/shifts")
class ShiftApiController {
    private final ShiftService shifts;
    private final ShiftQueries queries;

    ShiftApiController(ShiftService shifts, ShiftQueries queries) {
        this.shifts = shifts;
        this.queries = queries;
    }

    /** Of one room on one day; the own room and today unless others are named. */
    @GetMapping
    List<ShiftCard> day(
            @RequestParam(required = false) @Nullable Long room,
            @RequestParam(required = false) @Nullable LocalDate day,
            @CurrentActor Actor actor) {
        return queries.day(room, day, actor);
    }

    @GetMapping("/current")
    ShiftView current(@RequestParam(required = false) @Nullable Long room, @CurrentActor Actor actor) {
        return queries.current(room, actor);
    }

    @GetMapping("/{id}")
    ShiftView one(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new ShiftId(id), actor);
    }

    /** What the incoming officer has to take over by name. */
    @GetMapping("/{id}/matters")
    List<OpenMatter> matters(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.matters(new ShiftId(id), actor);
    }

    /** What is checked when the shift is handed over. */
    @GetMapping("/{id}/equipment")
    List<Equipment.Line> equipment(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.equipment(new ShiftId(id), actor);
    }

    @PostMapping("/{id}/sign-in")
    ShiftView signIn(@PathVariable long id, @Valid @RequestBody SignIn command, @CurrentActor Actor actor) {
        shifts.signIn(new ShiftId(id), command, actor);
        return queries.view(new ShiftId(id), actor);
    }

    @PostMapping("/{id}/handover")
    ShiftView handOver(@PathVariable long id, @Valid @RequestBody HandOver command, @CurrentActor Actor actor) {
        shifts.handOver(new ShiftId(id), command, actor);
        return queries.view(new ShiftId(id), actor);
    }

    @PostMapping("/{id}/leader-check-in")
    ShiftView checkIn(@PathVariable long id, @Valid @RequestBody CheckIn command, @CurrentActor Actor actor) {
        shifts.checkIn(new ShiftId(id), command, actor);
        return queries.view(new ShiftId(id), actor);
    }

    @PostMapping("/{id}/take-over")
    ShiftView takeOver(@PathVariable long id, @Valid @RequestBody TakeOver command, @CurrentActor Actor actor) {
        shifts.takeOver(new ShiftId(id), command, actor);
        return queries.view(new ShiftId(id), actor);
    }
}
