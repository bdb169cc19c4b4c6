package org.shuniu.document.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.opinion.CoordinationResult;
import org.shuniu.document.domain.opinion.GateVerdict;
import org.shuniu.document.service.view.DocumentView;
import org.shuniu.document.service.view.IssueView;
import org.shuniu.kernel.web.Option;

/** The form of whichever step is open, with what is known already, before anything was typed. */
record StepForm(
        @Nullable String opinion,
        @Nullable String text,
        @Nullable String basis,
        @Nullable CoordinationResult result,
        @Nullable String ourView,
        @Nullable String outcome,
        @Nullable GateVerdict verdict,
        @Nullable String remark,
        @Nullable Boolean conflictFound,
        boolean straightBack,
        String title,
        String body,
        @Nullable String changes,
        boolean proceduresComplete,
        @Nullable Long seriesId,
        @Nullable Long reservedEntryId,
        @Nullable Integer copies,
        String distribution,
        List<Long> organIds) {

    /**
     * The text as it stands, for 复核; copies and recipients as drafted, for 编号; copies as registered and every seal
     * that the paper needs, for 用印.
     *
     * @param draft what the reader began to say at the open step
     */
    static StepForm of(
            DocumentView view, IssueView issue, @Nullable Long usualSeries, List<Option> sealed, String draft) {
        String field = field(view.step());
        var entry = issue.entry();
        int asked = view.printCopies();
        String recipients = String.join(
                "、",
                Stream.of(view.addressees(), view.copies(), view.jointIssuers())
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
        // @formatter:off
        return new StepForm(
                kept("opinion", field, draft), kept("text", field, draft), null, null, null,
                kept("outcome", field, draft), null, kept("remark", field, draft), null, false, view.title(),
                view.body(), kept("changes", field, draft), false, usualSeries, null,
                entry != null ? Integer.valueOf(entry.copies()) : asked > 0 ? asked : null, recipients,
                sealed.stream().map(Option::value).map(Long::valueOf).toList());
        // @formatter:on
    }

    private static @Nullable String kept(String name, String field, String draft) {
        return name.equals(field) && !draft.isEmpty() ? draft : null;
    }

    /** Into which field of the open step's form the opinion is written. */
    private static String field(@Nullable DocumentStep step) {
        if (step == null) {
            return "";
        }
        return switch (step) {
            case COUNTERSIGN -> "text";
            case COORDINATION -> "outcome";
            case GATE_ISSUING, GATE_POLICY, GATE_LEGAL, GATE_FORMAT, TYPESETTING, DISPATCH, ARCHIVING -> "remark";
            case RECHECK -> "changes";
            case NUMBERING, SEALING -> "";
            case UNIT_REVIEW, ACCEPTANCE, SIGNATURE -> "opinion";
        };
    }
}
