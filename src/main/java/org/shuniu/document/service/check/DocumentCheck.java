package org.shuniu.document.service.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.text.DocumentText;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.error.RuleException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.JudgedRecord;
import org.shuniu.rules.RuleDesk;
import org.shuniu.rules.RuleDesk.Stage;
import org.shuniu.rules.RuleHits;
import org.springframework.stereotype.Component;

/** Asks the rule base about a document, with the rules in force today (DOC-07). */
@Component
public class DocumentCheck {
    private final RuleDesk rules;
    private final FactsReader facts;
    private final RuleHits hits;
    private final OfficeTime time;

    public DocumentCheck(RuleDesk rules, FactsReader facts, RuleHits hits, OfficeTime time) {
        this.rules = rules;
        this.hits = hits;
        this.facts = facts;
        this.time = time;
    }

    public List<Finding> findings(Document document, DocumentText text, Stage stage) {
        return findings(document, text, EnumSet.of(stage));
    }

    /** What speaks at any of these stages, hardest first. */
    public List<Finding> findings(Document document, DocumentText text, Set<Stage> stages) {
        return findings(document, text, stages, null);
    }

    private List<Finding> findings(
            Document document, DocumentText text, Set<Stage> stages, @Nullable Boolean firstPageShowsBody) {
        return rules.check(
                new DocumentId(document.id()).subject(),
                facts.facts(document, text, firstPageShowsBody),
                stages,
                time.today());
    }

    /** Stops the step when a blocking rule speaks; its sentences name rule and source. */
    public List<Finding> requireClean(Document document, DocumentText text, Stage stage) {
        return requireClean(document, text, stage, null);
    }

    public List<Finding> requireClean(
            Document document, DocumentText text, Stage stage, @Nullable Boolean firstPageShowsBody) {
        var found = findings(document, text, EnumSet.of(stage), firstPageShowsBody);
        var blocking = found.stream().filter(Finding::blocks).toList();
        if (!blocking.isEmpty()) {
            hits.stopped(judged(document), found);
            throw new RuleException(blocking);
        }
        hits.passed(judged(document), found);
        return found;
    }

    private static JudgedRecord judged(Document document) {
        var id = new DocumentId(document.id());
        var origin = document.origin();
        return new JudgedRecord(
                id.subject(), document.title(), id.link(), origin.draftingOrganId(), origin.draftingOrganName());
    }
}
