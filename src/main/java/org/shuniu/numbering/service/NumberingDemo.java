package org.shuniu.numbering.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganType;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.numbering.domain.Act;
import org.shuniu.numbering.domain.IssuingAccount;
import org.shuniu.numbering.domain.IssuingAccountRepository;
import org.shuniu.numbering.domain.NumberSeriesRepository;
import org.shuniu.numbering.domain.RequestedSeries;
import org.shuniu.numbering.domain.SeriesKind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approved accounts of the demo office; 云江省数据局 has none yet, so that a newcomer meets R-NUM-01. */
@Service
@Transactional
class NumberingDemo implements DemoPart {
    private static final long NOBODY = 0;
    private static final int MANY = 50;

    private final Directory directory;
    private final NumberingPolicy policy;
    private final IssuingAccountRepository accounts;
    private final NumberSeriesRepository series;
    private final Clock clock;

    NumberingDemo(
            Directory directory,
            NumberingPolicy policy,
            IssuingAccountRepository accounts,
            NumberSeriesRepository series,
            Clock clock) {
        this.directory = directory;
        this.policy = policy;
        this.accounts = accounts;
        this.series = series;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load() {
        rowsByOrgan().forEach((name, rows) -> directory.organNamed(name).ifPresent(organ -> openAccount(organ, rows)));
    }

    /** Applied for and approved before anybody of the demo office came. */
    private void openAccount(OrganCard organ, List<String[]> rows) {
        var government = policy.governmentOf(organ.id()).orElse(organ);
        var requested = rows.stream()
                .map(row -> new RequestedSeries(row[1], SeriesKind.valueOf(row[2]), row[3]))
                .toList();
        var applied = new Act(NOBODY, organ.name(), clock.instant());
        var account =
                accounts.save(new IssuingAccount(organ.id(), government.id(), rows.get(0)[4], requested, applied));
        var decider = decider(government);
        series.saveAll(account.approve(null, new Act(decider.personId(), decider.personName(), clock.instant())));
    }

    /** Who decides at the office of the government, or its head where the demo office has nobody for that. */
    private PostCard decider(OrganCard government) {
        var secretaries = directory.searchOrgans(government.name(), MANY).stream()
                .filter(organ -> organ.type() == OrganType.OFFICE && directory.actsFor(organ.id(), government.id()))
                .flatMap(office -> directory.holders(Role.SECRETARY, office.id()).stream());
        var heads = directory.holders(Role.PRINCIPAL, government.id()).stream();
        return Stream.concat(secretaries, heads).findFirst().orElseThrow();
    }

    private static Map<String, List<String[]>> rowsByOrgan() {
        try {
            return new ClassPathResource("demo/numbering/series.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .collect(Collectors.groupingBy(row -> row[0], LinkedHashMap::new, Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
