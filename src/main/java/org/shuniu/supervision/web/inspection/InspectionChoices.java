package org.shuniu.supervision.web.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.Option;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.service.inspection.read.InspectionView;
import org.shuniu.supervision.service.read.MatterChoices;
import org.springframework.stereotype.Component;

/** Options of the selects. */
@Component
class InspectionChoices {
    private final MatterChoices choices;

    InspectionChoices(MatterChoices choices) {
        this.choices = choices;
    }

    static List<Option> of(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Option.key(value.name(), prefix + value.name()))
                .toList();
    }

    /** With a first choice that is none. */
    static List<Option> withNone(List<Option> options) {
        return Stream.concat(Stream.of(Option.key("", "inspection.choose")), options.stream())
                .toList();
    }

    /** Four of the five forms; 日常督办 is what matters are for. */
    static List<Option> forms() {
        return of("supervision.form.", MatterForm.values()).stream()
                .filter(option -> !option.value().equals(MatterForm.DAILY.name()))
                .toList();
    }

    static List<Option> people(List<PostCard> posts) {
        return posts.stream()
                .map(post -> Option.named(
                        String.valueOf(post.personId()),
                        post.personName() + " " + post.unitName() + " " + Objects.requireNonNullElse(post.title(), "")))
                .toList();
    }

    static List<Option> units(InspectionView inspection) {
        return inspection.objects().stream()
                .map(object -> Option.named(String.valueOf(object.id()), object.unitName()))
                .toList();
    }

    static List<Option> methods(InspectionView inspection) {
        return inspection.plan().methods().stream()
                .map(method -> Option.key(method.name(), "supervision.method." + method))
                .toList();
    }

    List<String> unitNames(Actor actor) {
        return choices.unitNames(actor);
    }
}
