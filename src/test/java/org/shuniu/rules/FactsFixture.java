package org.shuniu.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.shuniu.rules.DocumentFacts.Party;

/** Documents of the invented province as the rules see them: start from one, change what matters. */
public final class FactsFixture {
    public static final Party WATER = party("云江省水务厅", "DEPARTMENT", "PROVINCE", "SELF");
    public static final Party PROVINCE = party("云江省人民政府", "GOVERNMENT", "PROVINCE", "SUPERIOR");
    public static final Party CITY = party("青岚市人民政府", "GOVERNMENT", "CITY", "OTHER");
    public static final Party CITY_BUREAU = party("青岚市水务局", "DEPARTMENT", "CITY", "OTHER");
    public static final Party ALL_CITIES = new Party("各市人民政府", null, null, null, "OTHER", List.of(), true);

    public String kind = "通知";
    public String direction = "DOWN";
    public Party issuer = WATER;
    public List<Party> joint = List.of();
    public List<Party> addressees = List.of(CITY_BUREAU);
    public List<Party> copies = List.of();
    public String title = "云江省水务厅关于开展水库除险加固的通知";
    public String body = "现就开展水库除险加固通知如下。";
    public List<String> listed = List.of();
    public List<String> attached = List.of();
    public String purpose;
    public String disclosure = "PROACTIVE";
    public String disclosureReason;
    public boolean assigned;
    public boolean exception;
    public boolean answers;
    public String signer;
    public String number;
    public LocalDate signedOn;
    public Boolean ownSeries;
    public int disagreements;
    public Boolean firstPage;
    public String signedHash;
    public String currentHash;
    public Boolean unique;
    public Boolean gapless;

    /** A notice of the water department to a bureau of a city: nothing is wrong with it. */
    public static FactsFixture notice() {
        return new FactsFixture();
    }

    /** A 请示 of the city to the province. */
    public static FactsFixture request() {
        var facts = new FactsFixture();
        facts.kind = "请示";
        facts.direction = "UP";
        facts.issuer = party("青岚市人民政府", "GOVERNMENT", "CITY", "SELF");
        facts.addressees = List.of(PROVINCE);
        facts.title = "青岚市人民政府关于追加防汛资金的请示";
        facts.body = "因防汛需要，请求追加防汛资金。\n妥否，请批示。";
        return facts;
    }

    public static Party party(String name, String type, String level, String relation) {
        return new Party(name, 1L, type, level, relation, List.of(), false);
    }

    public FactsFixture to(Party... parties) {
        addressees = Arrays.asList(parties);
        return this;
    }

    public FactsFixture kind(String name) {
        kind = name;
        return this;
    }

    public FactsFixture body(String text) {
        body = text;
        return this;
    }

    public FactsFixture title(String text) {
        title = text;
        return this;
    }

    public DocumentFacts facts() {
        return new DocumentFacts(
                "KIND",
                kind,
                direction,
                issuer,
                joint,
                addressees,
                copies,
                title,
                body,
                listed,
                attached,
                purpose,
                disclosure,
                disclosureReason,
                "联系人：江帆",
                assigned,
                exception,
                answers,
                signer,
                number,
                signedOn == null ? null : signedOn.getYear(),
                signedOn,
                ownSeries,
                disagreements,
                firstPage,
                signedHash,
                currentHash,
                unique,
                gapless);
    }
}
