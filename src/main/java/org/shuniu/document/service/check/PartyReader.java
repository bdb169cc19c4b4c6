package org.shuniu.document.service.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.Party;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganLevel;
import org.shuniu.identity.OrganType;
import org.shuniu.rules.DocumentFacts;
import org.springframework.stereotype.Component;

/** Tells what a named organ is to the issuer; knows 各市人民政府 and leaders named by title, too. */
@Component
public class PartyReader {
    private static final Pattern COLLECTIVE = Pattern.compile("^(各|全[省市县]各?|[省市县](?:政府|直)各|有关)");
    private static final Pattern GOVERNMENT = Pattern.compile("人民政府|政府$");
    private static final Pattern COUNTY = Pattern.compile("县|区");
    private static final Pattern TOWNSHIP = Pattern.compile("乡|镇|街道");
    private static final Pattern PERSON =
            Pattern.compile("(同志|先生|女士|领导|省长|市长|州长|县长|区长|乡长|镇长|秘书长|部长|厅长|局长|主任|书记|处长|委员长|主席|总理|院长|检察长)$");

    private final Directory directory;

    public PartyReader(Directory directory) {
        this.directory = directory;
    }

    DocumentFacts.Party issuer(long id, String name) {
        return directory
                .organ(id)
                .map(card -> party(judged(card, name), card, "SELF", List.of()))
                .orElseGet(() -> new DocumentFacts.Party(name, id, null, null, "SELF", List.of(), false));
    }

    /** A division does not become an office by a plate at its door (第十七条, R03). */
    private static String judged(OrganCard card, String name) {
        return card.type() == OrganType.DIVISION ? card.name() : name;
    }

    /** Each of the organs of a line, judged by itself; a name that the directory knows is one organ. */
    List<DocumentFacts.Party> read(Party party, long issuerId) {
        if (party.organId() != null) {
            return List.of(one(party, issuerId));
        }
        return JoinedNames.split(party.name()).stream()
                .map(name -> new Party(
                        party.role(),
                        directory.organNamed(name).map(OrganCard::id).orElse(null),
                        name))
                .map(each -> one(each, issuerId))
                .toList();
    }

    private DocumentFacts.Party one(Party party, long issuerId) {
        Long organId = party.organId();
        var card = organId == null ? null : directory.organ(organId).orElse(null);
        var issuer = directory.organ(issuerId).orElse(null);
        if (card == null || issuer == null) {
            return unlisted(party.name(), issuer);
        }
        String relation = relation(card, issuer);
        return party(
                party.name(), card, relation, "SKIPPED_SUPERIOR".equals(relation) ? between(issuer, card) : List.of());
    }

    private static DocumentFacts.Party party(String name, OrganCard card, String relation, List<String> skipped) {
        return new DocumentFacts.Party(
                name, card.id(), card.type().name(), card.level().name(), relation, skipped, false);
    }

    private String relation(OrganCard other, OrganCard issuer) {
        if (other.id() == issuer.id()) {
            return "SELF";
        }
        if (Objects.equals(issuer.parentId(), other.id())) {
            return "SUPERIOR";
        }
        if (directory.isAbove(other.id(), issuer.id())) {
            return "SKIPPED_SUPERIOR";
        }
        if (directory.isAbove(issuer.id(), other.id())) {
            return "SUBORDINATE";
        }
        return other.level() == issuer.level() ? "SAME_LEVEL" : "OTHER";
    }

    private List<String> between(OrganCard issuer, OrganCard upper) {
        var names = new ArrayList<String>();
        @Nullable Long next = issuer.parentId();
        while (next != null && next != upper.id()) {
            var organ = directory.organ(next);
            organ.ifPresent(card -> names.add(card.name()));
            next = organ.map(OrganCard::parentId).orElse(null);
        }
        return names;
    }

    private DocumentFacts.Party unlisted(String name, @Nullable OrganCard issuer) {
        if (PERSON.matcher(name).find()) {
            return new DocumentFacts.Party(name, null, null, null, "PERSON", List.of(), false);
        }
        if (!COLLECTIVE.matcher(name).find()) {
            return byWording(name);
        }
        OrganLevel level = levelOf(name, issuer);
        String type = GOVERNMENT.matcher(name).find() && !name.contains("部门") ? "GOVERNMENT" : "DEPARTMENT";
        String relation = issuer != null && level.isBelow(issuer.level()) ? "SUBORDINATE" : "SAME_LEVEL";
        return new DocumentFacts.Party(name, null, type, level.name(), relation, List.of(), true);
    }

    private static DocumentFacts.Party byWording(String name) {
        var type = UnlistedOrgan.type(name);
        var level = UnlistedOrgan.level(name);
        return new DocumentFacts.Party(
                name,
                null,
                type == null ? null : type.name(),
                level == null ? null : level.name(),
                "OTHER",
                List.of(),
                false);
    }

    private static OrganLevel levelOf(String name, @Nullable OrganCard issuer) {
        if (TOWNSHIP.matcher(name).find()) {
            return OrganLevel.TOWNSHIP;
        }
        if (name.startsWith("各市")) {
            return OrganLevel.CITY;
        }
        if (COUNTY.matcher(name).find()) {
            return OrganLevel.COUNTY;
        }
        return name.contains("市") || issuer == null ? OrganLevel.CITY : issuer.level();
    }
}
