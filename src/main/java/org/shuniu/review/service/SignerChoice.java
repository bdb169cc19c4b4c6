package org.shuniu.review.service;

import java.util.List;
import java.util.stream.Stream;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.domain.ReviewCase;
import org.shuniu.review.domain.Signer;
import org.shuniu.review.domain.WorkItem;
import org.springframework.stereotype.Component;

/** Persons whom a handler may choose: colleagues of the same organ. */
@Component
public class SignerChoice {
    private static final int CHOICES = 20;

    private final Directory directory;
    private final HandlerFinder handlers;

    public SignerChoice(Directory directory, HandlerFinder handlers) {
        this.directory = directory;
        this.handlers = handlers;
    }

    /** A colleague of the item's handler who may handle the step and has no part in this round yet. */
    public Signer newSigner(ReviewCase reviewCase, WorkItem item, long personId) {
        if (item.isAdded()) {
            return addedSigner(reviewCase, item, personId);
        }
        requireNew(reviewCase, item, personId);
        return handlers.named(reviewCase, item.step(), personId, item.signer().organId());
    }

    /** The same for one who is asked beside the item's handler (加签). */
    public Signer addedSigner(ReviewCase reviewCase, WorkItem item, long personId) {
        requireNew(reviewCase, item, personId);
        return handlers.namedBeside(
                reviewCase, item.step(), personId, item.signer().organId());
    }

    private static void requireNew(ReviewCase reviewCase, WorkItem item, long personId) {
        if (reviewCase.round(item.step()).holds(personId)) {
            throw new RefusedException(new Refusal("review.refused.alreadySigner").at("personId"));
        }
    }

    public void requireColleague(long personId, long organId) {
        if (directory.postsOf(personId).stream().noneMatch(post -> post.organId() == organId)) {
            throw new InvalidException(new Refusal("review.person.notColleague").at("personIds"));
        }
    }

    /** Those chosen already stand first, whatever is looked for. */
    public List<PostCard> search(long organId, String text, List<Long> chosen) {
        var kept = chosen.stream()
                .flatMap(person -> directory.postsOf(person).stream())
                .filter(post -> post.organId() == organId);
        return Stream.concat(kept, directory.colleagues(organId, text, CHOICES).stream())
                .distinct()
                .toList();
    }
}
