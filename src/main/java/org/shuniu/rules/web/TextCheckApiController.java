package org.shuniu.rules.web;

import java.util.List;
import java.util.Locale;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.rules.FindingView;
import org.shuniu.rules.service.ReadText;
import org.shuniu.rules.service.TextCheckService;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

@ApiController
@RequestMapping("/api/v1/text-checks")
class TextCheckApiController {
    private final TextCheckService texts;
    private final MessageSource words;

    TextCheckApiController(TextCheckService texts, MessageSource words) {
        this.texts = texts;
        this.words = words;
    }

    @PostMapping
    List<FindingView> read(@RequestBody ReadText command, @CurrentActor Actor actor, Locale locale) {
        return texts.read(command, actor).stream()
                .map(finding -> FindingView.of(finding, words, locale))
                .toList();
    }
}
