package org.shuniu.numbering.service;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.web.AddressedRecord;
import org.springframework.stereotype.Component;

/** Series with their registers, and applications for an issuing account. */
@Component
class NumberingAddress implements AddressedRecord {
    private static final String SERIES = "/number-series/";
    private static final String ACCOUNTS = "/issuing-accounts/";

    private final SeriesQueries series;
    private final AccountQueries accounts;

    NumberingAddress(SeriesQueries series, AccountQueries accounts) {
        this.series = series;
        this.accounts = accounts;
    }

    @Override
    public Optional<Found> at(String path, Actor actor) {
        return AddressedRecord.id(path, SERIES)
                .map(id -> series.series(id, null, actor).id())
                .map(id -> new Found(new SubjectRef(SeriesService.SERIES, id), SERIES + id))
                .or(() -> AddressedRecord.id(path, ACCOUNTS)
                        .map(id -> accounts.account(id, actor).id())
                        .map(id -> new Found(new SubjectRef(AccountService.ACCOUNT, id), ACCOUNTS + id)));
    }
}
