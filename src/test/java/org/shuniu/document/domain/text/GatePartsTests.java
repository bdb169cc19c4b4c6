package org.shuniu.document.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.document.DocumentFixtures.addressing;
import static org.shuniu.document.DocumentFixtures.elements;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.domain.Party;
import org.shuniu.document.domain.PartyRole;
import org.shuniu.document.domain.text.DocumentText.Attached;

/** A return voids only the gates whose part changed (C1, DOC-01). */
class GatePartsTests {
    private static final DocumentText BEFORE = text("标题", "正文", DocumentKind.NOTICE, List.of(), List.of());

    @ParameterizedTest
    @CsvSource({
        "body,       POLICY LEGAL FORMAT",
        "title,      FORMAT",
        "kind,       ISSUING",
        "addressee,  ISSUING",
        "attachment, POLICY LEGAL FORMAT",
        "nothing,    ''"
    })
    void changesTheHashOfTheseGatesOnly(String change, String gates) {
        var after =
                switch (change) {
                    case "body" -> text("标题", "改过的正文", DocumentKind.NOTICE, List.of(), List.of());
                    case "title" -> text("改过的标题", "正文", DocumentKind.NOTICE, List.of(), List.of());
                    case "kind" -> text("标题", "正文", DocumentKind.CIRCULAR, List.of(), List.of());
                    case "addressee" -> text("标题", "正文", DocumentKind.NOTICE, to("青岚市人民政府"), List.of());
                    case "attachment" ->
                        text("标题", "正文", DocumentKind.NOTICE, List.of(), List.of(new Attached("表.xlsx", "aa")));
                    default -> BEFORE;
                };
        assertThat(Arrays.stream(Gate.values())
                        .filter(gate -> !BEFORE.hash(gate).equals(after.hash(gate)))
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(gates);
    }

    private static List<Party> to(String name) {
        return List.of(new Party(PartyRole.ADDRESSEE, null, name));
    }

    private static DocumentText text(
            String title, String body, DocumentKind kind, List<Party> parties, List<Attached> files) {
        return new DocumentText(title, body, addressing(kind, Direction.DOWN), parties, elements(false), files);
    }
}
