package org.shuniu.rules.service;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.rules.SecrecyGuard;
import org.shuniu.rules.WordingDesk;
import org.springframework.stereotype.Service;

/** Reads pasted or uploaded text for faults; nothing is stored, secrets are refused. */
@Service
public class TextCheckService {
    private static final int LARGEST = 1_000_000;
    private static final Charset GB = Charset.forName("GB18030");

    private final WordingDesk desk;
    private final SecrecyGuard secrecy;

    TextCheckService(WordingDesk desk, SecrecyGuard secrecy) {
        this.desk = desk;
        this.secrecy = secrecy;
    }

    public List<Finding> read(ReadText command, Actor actor) {
        if (actor.isAdministrator()) {
            throw new RefusedException(new Refusal("rules.refused.business"));
        }
        String text = command.text();
        if (text == null || text.isBlank()) {
            throw new InvalidException(new Refusal("rules.check.text.required").at("text"));
        }
        if (text.length() > ReadText.LONGEST) {
            throw new InvalidException(new Refusal("rules.check.text.long", ReadText.LONGEST).at("text"));
        }
        secrecy.requireUnmarked("text", text, actor);
        return desk.read(text);
    }

    /** Text of a TXT file in UTF-8 or GB18030; the name is judged, too. */
    public String decode(String name, byte[] content, Actor actor) {
        secrecy.requireUnmarked("file", name, actor);
        if (content.length > LARGEST) {
            throw new InvalidException(new Refusal("rules.check.file.large", LARGEST / 1000).at("file"));
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB)) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
                if (text.indexOf('\0') < 0) {
                    return text.startsWith("\ufeff") ? text.substring(1) : text;
                }
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        throw new InvalidException(new Refusal("rules.check.file.binary").at("file"));
    }
}
