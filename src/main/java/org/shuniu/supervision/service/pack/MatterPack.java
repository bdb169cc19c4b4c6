package org.shuniu.supervision.service.pack;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shuniu.audit.Trail;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.MatterAccess;
import org.shuniu.supervision.service.pack.Pack.Entry;
import org.shuniu.supervision.service.read.MatterQueries;
import org.shuniu.supervision.service.read.StoryQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The file of a matter as one ZIP, ready to be archived; who took it is on record. */
@Service
@Transactional
public class MatterPack {
    private final MatterAccess access;
    private final MatterQueries matters;
    private final StoryQueries stories;
    private final PackSheets sheets;
    private final FileStore files;
    private final Trail trail;

    MatterPack(
            MatterAccess access,
            MatterQueries matters,
            StoryQueries stories,
            PackSheets sheets,
            FileStore files,
            Trail trail) {
        this.access = access;
        this.matters = matters;
        this.stories = stories;
        this.sheets = sheets;
        this.files = files;
        this.trail = trail;
    }

    public Pack of(MatterId id, Actor actor) {
        access.packed(id, actor);
        var entries = new ArrayList<Entry>(sheets.of(matters.view(id, actor), stories.of(id, actor)));
        var evidence = evidence(id, actor);
        entries.addAll(evidence);
        trail.record(actor, "supervision.PACK", id.subject(), Map.of("files", String.valueOf(evidence.size())));
        return new Pack("matter-" + id.value() + ".zip", entries);
    }

    /** In the order in which they came; two may bear the same name. */
    private List<Entry> evidence(MatterId id, Actor actor) {
        var entries = new ArrayList<Entry>();
        for (StoredFile file : files.of(id.subject())) {
            var path = files.handOut(id.subject(), file.id(), actor).path();
            String name = String.format(Locale.ROOT, "%02d %s", entries.size() + 1, file.name());
            entries.add(new Entry(sheets.say("pack.evidence") + "/" + name, out -> Files.copy(path, out)));
        }
        return entries;
    }

    @Transactional(readOnly = true)
    public boolean isOffered(MatterId id, Actor actor) {
        return access.refusalToPack(access.seen(id, actor), actor).isEmpty();
    }
}
