package org.shuniu.document.service.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.calendar.Due;
import org.shuniu.document.DocumentFixtures;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.opinion.CountersignOpinion;
import org.shuniu.document.domain.opinion.CountersignRequest;
import org.shuniu.document.domain.opinion.CountersignRequestRepository;
import org.shuniu.document.service.DocumentTexts;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.By;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.Mode;
import org.shuniu.review.ReviewDesk;
import org.shuniu.review.StepView;
import org.shuniu.review.WorkItemView;
import org.shuniu.support.People;
import org.springframework.beans.factory.ObjectProvider;

/** One answer settles every unit for which nobody else can speak. */
class CountersigningUnitsTests {
    private static final long BUDGET = 21;
    private static final long TREASURY = 22;
    private static final long WATER = 30;

    private final Document document =
            DocumentFixtures.aDocument().asking(BUDGET, TREASURY, WATER).inReview(DocumentStep.COUNTERSIGN);
    private final CountersignRequestRepository requests = mock(CountersignRequestRepository.class);
    private final Directory directory = mock(Directory.class);
    private final ReviewDesk desk = mock(ReviewDesk.class);
    private final CountersignRequest budget = asked(BUDGET);
    private final CountersignRequest treasury = asked(TREASURY);
    private final CountersignRequest water = asked(WATER);
    private final WorkItemView ofWater = item(2, 500, WATER);

    private Countersigning countersigning;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void office() {
        when(requests.findByDocumentIdOrderById(document.id())).thenReturn(List.of(budget, treasury, water));
        when(directory.organOf(anyLong()))
                .thenAnswer(call -> call.getArgument(0, Long.class) == WATER ? WATER : DocumentFixtures.OFFICE);
        heads(BUDGET, 400);
        heads(TREASURY, 400);
        heads(WATER, 500);
        when(directory.actor(anyLong(), any())).thenReturn(Optional.of(People.drafter()));
        when(desk.handlersOf(any(), any())).thenReturn(Set.of());
        ObjectProvider<ReviewDesk> late = mock(ObjectProvider.class);
        when(late.getObject()).thenReturn(desk);
        countersigning =
                new Countersigning(requests, mock(DocumentTexts.class), directory, mock(CountersignTerm.class), late);
    }

    @Test
    void whoHeadsTwoUnitsSpeaksForBoth() {
        var both = item(1, 400, BUDGET);
        open(both, ofWater);
        assertThat(countersigning.settledBy(document, both)).containsExactly(budget, treasury);
        assertThat(countersigning.settledBy(document, ofWater)).containsExactly(water);
    }

    @Test
    void whoGotHisWorkSpeaksForBothToo() {
        var colleague = item(1, 410, 29);
        open(colleague, ofWater);
        assertThat(countersigning.settledBy(document, colleague)).containsExactly(budget, treasury);
    }

    @Test
    void theHeadHasTheLastWordAfterAColleagueOfHisUnit() {
        water.answer(CountersignOpinion.AGREE, "", new By(501, "同事", "水务厅", Instant.EPOCH));
        open(item(1, 400, BUDGET), ofWater);
        assertThat(countersigning.settledBy(document, ofWater)).containsExactly(water);
    }

    private void heads(long unit, long person) {
        var post = new PostCard(person, person, "主管", "处长", unit, "处", 1);
        when(directory.heads(unit)).thenReturn(List.of(post));
    }

    private void open(WorkItemView... items) {
        when(desk.openItems(any())).thenReturn(Stream.of(items).toList());
    }

    private CountersignRequest asked(long unit) {
        return new CountersignRequest(
                document.id(),
                unit,
                "处" + unit,
                new Due(DocumentFixtures.TODAY, false),
                document.texts().hash());
    }

    private WorkItemView item(long id, long person, long unit) {
        var step = new StepView(1, 2, 2, "COUNTERSIGN", Mode.ALL, 1);
        return new WorkItemView(
                id, new SubjectRef("DOCUMENT", 7), step, person, "", unit, "OPEN", Instant.EPOCH, null, false, 0);
    }
}
