package org.shuniu.supervision.service.intake.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganType;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.kernel.followup.FollowUpSource;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.domain.instruction.InstructionKind;
import org.shuniu.supervision.domain.instruction.InstructionUrgency;
import org.shuniu.supervision.service.instruction.InstructionQueries;
import org.shuniu.supervision.service.instruction.InstructionService;
import org.shuniu.supervision.service.instruction.RegisterInstruction;
import org.shuniu.supervision.service.intake.IntakeQueries;
import org.shuniu.supervision.service.intake.IntakeService;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Instructions of the demo office: followed up, waiting, waived, for information. */
@Component
class InstructionDemo implements DemoPart {
    private final Directory directory;
    private final InstructionService instructions;
    private final InstructionQueries queries;
    private final IntakeService intake;
    private final IntakeQueries forms;
    private final OfficeTime time;

    InstructionDemo(
            Directory directory,
            InstructionService instructions,
            InstructionQueries queries,
            IntakeService intake,
            IntakeQueries forms,
            OfficeTime time) {
        this.directory = directory;
        this.instructions = instructions;
        this.queries = queries;
        this.intake = intake;
        this.forms = forms;
        this.time = time;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public void load() {
        var office = directory.searchOrgans("", 50).stream()
                .filter(organ -> organ.type() == OrganType.OFFICE)
                .filter(organ -> !directory.holders(Role.SUPERVISOR, organ.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        Actor clerk = first(Role.RECORDING_CLERK, office.id());
        Actor supervisor = first(Role.SUPERVISOR, office.id());
        try {
            new ClassPathResource("demo/supervision/instructions.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\\|"))
                    .forEach(row -> instruction(row, clerk, supervisor));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Actor first(Role role, long organ) {
        var post = directory.holders(role, organ).get(0);
        return directory.actor(post.personId(), post.postId()).orElseThrow();
    }

    private void instruction(String[] row, Actor clerk, Actor supervisor) {
        var id = instructions.register(form(row, clerk), clerk);
        switch (row[7]) {
            case "PROPOSE" -> {
                var filled = forms.intake(id.subject(), 0, null, supervisor).form();
                intake.propose(id.subject(), 0, filled, supervisor);
            }
            case "WAIVE" -> instructions.waive(id, row[8], version(id, supervisor), supervisor);
            default -> {
                return;
            }
        }
    }

    private int version(InstructionId id, Actor actor) {
        return queries.view(id, actor).version();
    }

    private RegisterInstruction form(String[] row, Actor clerk) {
        long leader = queries.leaders(clerk).stream()
                .filter(one -> one.name().equals(row[1]))
                .findFirst()
                .orElseThrow()
                .id();
        var blank = new RegisterInstruction(
                leader,
                time.today().minusDays(Integer.parseInt(row[0])),
                InstructionKind.valueOf(row[2]),
                row[8],
                null,
                null,
                row[4],
                null,
                InstructionUrgency.valueOf(row[3]),
                null,
                row[5],
                row[6],
                0);
        return row[4].startsWith("=")
                ? queries.papers(row[4].substring(1), clerk).stream()
                        .filter(FollowUpSource.Paper::binding)
                        .findFirst()
                        .map(blank::on)
                        .orElse(blank)
                : blank;
    }
}
