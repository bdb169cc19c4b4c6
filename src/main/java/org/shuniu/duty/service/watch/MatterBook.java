package org.shuniu.duty.service.watch;

import java.util.Comparator;
import java.util.List;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.watch.TakenMatter;
import org.shuniu.duty.domain.watch.TakenMatterRepository;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Unfinished matters of a room, whoever keeps them. */
@Component
public class MatterBook {
    private final ObjectProvider<OpenMatters> sources;
    private final TakenMatterRepository taken;

    MatterBook(ObjectProvider<OpenMatters> sources, TakenMatterRepository taken) {
        this.sources = sources;
        this.taken = taken;
    }

    public List<OpenMatter> of(DutyRoomId room) {
        return sources.stream()
                .flatMap(source -> source.of(room).stream())
                .sorted(Comparator.comparing(OpenMatter::since))
                .toList();
    }

    /** Into the hands of the incoming officer, on record with the shift. */
    public void take(List<OpenMatter> matters, long shiftId, Actor taker, By by) {
        for (OpenMatter matter : matters) {
            taken.save(new TakenMatter(shiftId, matter.subject(), matter.title(), by));
            sources.stream()
                    .filter(source -> source.kind().equals(matter.subject().kind()))
                    .forEach(source -> source.takenOver(matter.subject().id(), taker, by.at()));
        }
    }
}
