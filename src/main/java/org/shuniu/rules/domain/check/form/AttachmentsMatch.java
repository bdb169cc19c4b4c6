package org.shuniu.rules.domain.check.form;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.springframework.stereotype.Component;

/** R24: the note 附件 and the attachments agree in number, order and titles (GB/T 9704 7.3.4, 7.3.7). */
@Component
class AttachmentsMatch implements DocumentCheck {
    private static final Pattern DRESS =
            Pattern.compile("^附件\\s*\\d{0,2}\\s*[:：.．、]?|^\\d{1,2}[.．、]|[《》\\s\\u3000]|[。；;.]$");
    private static final Pattern EXTENSION = Pattern.compile("\\.(?i:pdf|docx?|wps|xlsx?|et|ofd|txt|pptx?)$");

    @Override
    public String code() {
        return "R24";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        List<String> listed = facts.listedAttachments();
        List<String> attached = facts.attachedTitles();
        if (listed.size() != attached.size()) {
            return Stream.of(
                    Fault.of("rules.R24.count", listed.size(), attached.size()).at("attachments"));
        }
        return IntStream.range(0, listed.size())
                .filter(index -> !bare(listed.get(index)).equals(bare(attached.get(index))))
                .mapToObj(index -> Fault.of("rules.R24.title", index + 1, listed.get(index), attached.get(index))
                        .at("attachments"));
    }

    /** The title without numbering, book-title marks, blanks and file extension. */
    private static String bare(String title) {
        return DRESS.matcher(EXTENSION.matcher(title.strip()).replaceFirst("")).replaceAll("");
    }
}
