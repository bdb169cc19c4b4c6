package org.shuniu.proposal.service.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.kernel.demo.DemoSession;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.Handling;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.service.command.AssignProposal;
import org.shuniu.proposal.service.command.RegisterProposal;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Invented proposals in several states, each taken there by the people whose duty it is. */
@Component
class ProposalDemo implements DemoPart {
    private final DemoDesks desks;
    private final DemoPeople people;
    private final DemoSteps steps;
    private final OfficeTime time;
    private final DemoSession session;

    ProposalDemo(DemoDesks desks, DemoPeople people, DemoSteps steps, OfficeTime time, DemoSession session) {
        this.desks = desks;
        this.people = people;
        this.steps = steps;
        this.time = time;
        this.session = session;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public void load() {
        Map<String, ProposalId> made = new HashMap<>();
        try {
            String rows =
                    new ClassPathResource("demo/proposal/proposals.txt").getContentAsString(StandardCharsets.UTF_8);
            rows.lines().filter(row -> !row.startsWith("#")).forEach(row -> {
                String[] cells = row.split("\\|");
                made.put(cells[3], proposal(cells));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        steps.merge(Objects.requireNonNull(made.get("098")), Objects.requireNonNull(made.get("112")));
    }

    private ProposalId proposal(String[] row) {
        session.turnPage();
        Actor supervisor = people.supervisor();
        var kind = ProposalKind.valueOf(row[1]);
        var id = desks.registration()
                .register(
                        new RegisterProposal(
                                kind, row[2], row[3], row[8], row[9], people.body(kind), proposers(row[7]), 0),
                        supervisor);
        if (!row[0].equals("REGISTERED")) {
            assign(id, row, supervisor);
            steps.onward(
                    id,
                    row[0],
                    row[5],
                    Arrays.stream(row[6].split("；"))
                            .filter(unit -> !unit.isEmpty())
                            .toList());
        }
        return id;
    }

    private void assign(ProposalId id, String[] row, Actor supervisor) {
        List<Long> others = Arrays.stream(row[6].split("；"))
                .filter(unit -> !unit.isEmpty())
                .map(people::unit)
                .toList();
        var on = time.today().minusDays(Long.parseLong(row[4]));
        desks.assignment()
                .assign(
                        id,
                        new AssignProposal(
                                Handling.LEAD_CO, on, null, null, people.unit(row[5]), others, steps.version(id)),
                        supervisor);
    }

    private static List<RegisterProposal.Line> proposers(String cell) {
        return Arrays.stream(cell.split("；"))
                .map(each -> each.split(","))
                .map(each -> new RegisterProposal.Line(each[0], each[1], text(each[2]), null))
                .toList();
    }

    private static @Nullable String text(String value) {
        return value.isBlank() ? null : value;
    }
}
