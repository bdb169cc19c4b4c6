package org.shuniu.proposal.service.command;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.domain.ProposerKind;

/**
 * A proposal as it came in; registers it, or puts its particulars right before it is assigned.
 *
 * @param body 来件机关, whose liaison reads it and rates the answer; null when none works here
 * @param proposers lines without a name are left out; the first is the leading one
 * @param version of the proposal the form was drawn from; 0 for a new one
 */
public record RegisterProposal(
        @NotNull(message = "{proposal.kind.required}") ProposalKind kind,

        @NotBlank(message = "{proposal.session.required}") @Size(max = 60, message = "{proposal.text.long}")
        String session,

        @NotBlank(message = "{proposal.number.required}")
        @Pattern(regexp = "\\s*[0-9A-Za-z-]{0,10}\\s*", message = "{proposal.number.pattern}")
        String number,

        @NotBlank(message = "{proposal.title.required}") @Size(max = 200, message = "{proposal.text.long}")
        String title,

        @NotBlank(message = "{proposal.body.required}") @Size(max = 20_000, message = "{proposal.text.long}")
        String text,

        @Nullable Long body,

        @Size(max = 50, message = "{proposal.proposers.many}") @Nullable
        List<@Valid Line> proposers,

        int version) {
    private static final int LINES = 3;

    /** One proposer; {@code kind} null is judged by the name. */
    public record Line(
            @Size(max = 60, message = "{proposal.text.long}") @Nullable
            String name,

            @Size(max = 60, message = "{proposal.text.long}") @Nullable
            String delegation,

            @Size(max = 60, message = "{proposal.text.long}") @Nullable
            String contact,

            @Nullable ProposerKind kind) {
        static final Line EMPTY = new Line("", "", "", null);

        public boolean body() {
            return kind == ProposerKind.BODY;
        }

        boolean isNamed() {
            return name != null && !name.isBlank();
        }
    }

    public static RegisterProposal blank() {
        return new RegisterProposal(ProposalKind.CONGRESS, "", "", "", "", null, List.of(), 0).withRoom();
    }

    public List<Line> named() {
        return proposers == null
                ? List.of()
                : proposers.stream().filter(Line::isNamed).toList();
    }

    /** The same with some empty lines for further proposers. */
    public RegisterProposal withRoom() {
        var lines = Stream.concat(
                        named().stream(), Stream.generate(() -> Line.EMPTY).limit(LINES))
                .collect(Collectors.toList());
        return new RegisterProposal(kind, session, number, title, text, body, lines, version);
    }
}
