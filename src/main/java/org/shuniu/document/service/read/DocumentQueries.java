package org.shuniu.document.service.read;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.text.DocumentText;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.check.DocumentCheck;
import org.shuniu.document.service.draft.Completeness;
import org.shuniu.document.service.print.DocumentPrinter;
import org.shuniu.document.service.view.ActionLine;
import org.shuniu.document.service.view.DocumentView;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.layout.Rendition;
import org.shuniu.rules.RuleDesk.Stage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One document: its text, its findings, what the reader may do with it, its printed page. */
@Service
@Transactional(readOnly = true)
public class DocumentQueries {
    private final DocumentAccess access;
    private final DocumentCheck check;
    private final Completeness completeness;
    private final DocumentPrinter printer;
    private final OfficeTime time;
    private final Directory directory;

    public DocumentQueries(
            DocumentAccess access,
            DocumentCheck check,
            Completeness completeness,
            DocumentPrinter printer,
            OfficeTime time,
            Directory directory) {
        this.access = access;
        this.check = check;
        this.completeness = completeness;
        this.printer = printer;
        this.time = time;
        this.directory = directory;
    }

    public DocumentView view(DocumentId id, Actor actor) {
        var opened = access.seen(id, actor);
        return Views.document(opened.document(), opened.text(), time.today(), namePlate(opened.text()));
    }

    /** The 牌子 under which it is issued; null for the organ's own name. */
    private @Nullable String namePlate(DocumentText text) {
        String name = text.addressing().issuerName();
        boolean isPlate = directory
                .organ(text.addressing().issuerId())
                .filter(organ -> organ.aliases().contains(name))
                .isPresent();
        return isPlate ? name : null;
    }

    /** What the rule base says now, at the stage in which the document stands. */
    public List<Finding> findings(DocumentId id, Actor actor) {
        access.requireMaking(id, actor);
        var opened = access.seen(id, actor);
        return check.findings(
                opened.document(), opened.text(), stages(opened.document().status()));
    }

    /** A draft is shown both what its wording lacks and what would stop it from being submitted. */
    private static Set<Stage> stages(DocumentStatus status) {
        return switch (status) {
            case DRAFTING, SHELVED -> EnumSet.of(Stage.DRAFTING, Stage.SUBMISSION);
            case IN_REVIEW -> EnumSet.of(Stage.GATE);
            case SIGNED -> EnumSet.of(Stage.RECHECK);
            default -> EnumSet.of(Stage.TYPESETTING);
        };
    }

    /** What a draft still lacks before it can be submitted. */
    public List<Refusal> missing(DocumentId id, Actor actor) {
        var opened = access.seen(id, actor);
        return opened.document().status() == DocumentStatus.DRAFTING
                ? completeness.missing(opened.document(), opened.text())
                : List.of();
    }

    /** Every step of the process: open, or why not. */
    public List<ActionLine> actions(DocumentId id, Actor actor) {
        var opened = access.seen(id, actor);
        return Arrays.stream(DocumentAction.values())
                .map(action -> {
                    var reason = access.refusal(opened, action, actor);
                    return new ActionLine(action, Nouns.of(action), reason.isEmpty(), reason.orElse(null));
                })
                .toList();
    }

    /** The printed page as PDF. */
    public Rendition rendition(DocumentId id, Actor actor) {
        var opened = access.seen(id, actor);
        return printer.print(opened.document(), opened.text());
    }
}
