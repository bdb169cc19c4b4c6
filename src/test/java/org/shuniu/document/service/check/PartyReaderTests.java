package org.shuniu.document.service.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.Party;
import org.shuniu.document.domain.PartyRole;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganLevel;
import org.shuniu.identity.OrganType;
import org.shuniu.rules.DocumentFacts;

/** What the rules are told of the organs to which a paper goes (R04, R07, R09). */
class PartyReaderTests {
    private static final OrganCard WATER = card(1, "云江省水务厅", OrganType.DEPARTMENT, OrganLevel.PROVINCE);
    private static final OrganCard FINANCE = card(2, "云江省财政厅", OrganType.DEPARTMENT, OrganLevel.PROVINCE);

    private final Directory directory = mock();
    private final PartyReader reader = new PartyReader(directory);

    @BeforeEach
    void know() {
        when(directory.organNamed(any())).thenReturn(Optional.empty());
        for (OrganCard card : List.of(WATER, FINANCE)) {
            when(directory.organ(card.id())).thenReturn(Optional.of(card));
            when(directory.organNamed(card.name())).thenReturn(Optional.of(card));
        }
    }

    @Test
    void judgesEachOfTheGovernmentsInOneLine() {
        assertThat(read("各市、县人民政府"))
                .extracting(DocumentFacts.Party::name, DocumentFacts.Party::type, DocumentFacts.Party::level)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("各市人民政府", "GOVERNMENT", "CITY"),
                        org.assertj.core.groups.Tuple.tuple("各县人民政府", "GOVERNMENT", "COUNTY"));
        assertThat(read("各市、县人民政府")).allMatch(party -> party.relation().equals("SUBORDINATE") && party.collective());
    }

    @Test
    void findsInTheDirectoryWhatIsJoined() {
        assertThat(read("云江省水务厅、财政厅"))
                .extracting(DocumentFacts.Party::organId)
                .containsExactly(WATER.id(), FINANCE.id());
    }

    @Test
    void knowsPersonsAmongOrgans() {
        assertThat(read("云江省财政厅、周明远省长"))
                .extracting(DocumentFacts.Party::relation)
                .containsExactly("SAME_LEVEL", "PERSON");
        assertThat(read("各位副省长")).extracting(DocumentFacts.Party::relation).containsExactly("PERSON");
    }

    @Test
    void tellsTypeAndLevelOfWhatNobodyListed() {
        assertThat(read("云溪县人民政府")).singleElement().satisfies(party -> {
            assertThat(party.type()).isEqualTo("GOVERNMENT");
            assertThat(party.level()).isEqualTo("COUNTY");
            assertThat(party.collective()).isFalse();
        });
    }

    private List<DocumentFacts.Party> read(String name) {
        return reader.read(new Party(PartyRole.ADDRESSEE, null, name), WATER.id());
    }

    private static OrganCard card(long id, String name, OrganType type, OrganLevel level) {
        return new OrganCard(id, name, name, type, level, null, null, List.of());
    }
}
