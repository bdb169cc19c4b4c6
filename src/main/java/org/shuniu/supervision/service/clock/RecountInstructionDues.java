package org.shuniu.supervision.service.clock;

import org.shuniu.calendar.CalendarYearLoaded;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.service.instruction.InstructionService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Counts the days of open instructions again when a year's calendar is loaded or changed. */
@Component
class RecountInstructionDues {
    private final JdbcClient jdbc;
    private final InstructionService instructions;

    RecountInstructionDues(JdbcClient jdbc, InstructionService instructions) {
        this.jdbc = jdbc;
        this.instructions = instructions;
    }

    @ApplicationModuleListener(id = "supervision.recountInstructions")
    void on(CalendarYearLoaded loaded) {
        jdbc.sql("""
                        select id from instruction where limit_days is not null and status in ('REGISTERED', 'FOLLOWED_UP')
                          and given_on <= :until and due_on >= :from order by id""")
                .param("from", loaded.from())
                .param("until", loaded.until())
                .query(Long.class)
                .list()
                .forEach(id -> instructions.recount(new InstructionId(id)));
    }
}
