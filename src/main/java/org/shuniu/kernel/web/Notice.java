package org.shuniu.kernel.web;

import java.io.Serializable;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The line shown once after a redirect: a message key, never a sentence. Waits in the session, hence serializable. */
public record Notice(String tone, String key, List<Object> args) implements Serializable {
    private static final long serialVersionUID = 1L;

    public static Notice success(String key, Object... args) {
        return new Notice("success", key, List.of(args));
    }

    public static Notice warning(String key, Object... args) {
        return new Notice("warning", key, List.of(args));
    }

    public void into(RedirectAttributes next) {
        next.addFlashAttribute("notice", this);
    }
}
