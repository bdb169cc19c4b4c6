package org.shuniu.audit.service;

import java.util.ArrayList;
import java.util.List;
import org.shuniu.audit.domain.Seal;
import org.shuniu.audit.domain.SealedEntry;
import org.shuniu.audit.domain.TrailEntry;
import org.shuniu.audit.domain.TrailRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one sealer: links what is settled into the chain, a batch per transaction. */
@Service
@Transactional
public class SealService {
    static final int BATCH = 1_000;

    private final TrailRepository trail;

    SealService(TrailRepository trail) {
        this.trail = trail;
    }

    /** Seals up to a batch of entries and returns how many. Two sealers at once follow each other on the head. */
    public int sealBatch() {
        Seal last = trail.lockHead();
        List<TrailEntry> settled = trail.sealable(BATCH);
        if (settled.isEmpty()) {
            return 0;
        }
        var sealed = new ArrayList<SealedEntry>(settled.size());
        for (TrailEntry entry : settled) {
            last = Seal.over(entry, last);
            sealed.add(new SealedEntry(entry, last));
        }
        trail.seal(sealed);
        return sealed.size();
    }
}
