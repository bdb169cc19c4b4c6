package org.shuniu.document.web.draft;

import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.draft.DraftBufferService;
import org.shuniu.document.service.view.DocumentView;
import org.shuniu.document.service.view.DraftBuffer;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Offers what was typed and never saved when its form is opened again, and puts it back when asked. */
@Component
class DraftRestoring {
    private final DraftBufferService buffers;

    DraftRestoring(DraftBufferService buffers) {
        this.buffers = buffers;
    }

    /** The form to go on with, when it is to be restored and is there; else the notice goes into the model. */
    @Nullable
    DraftDocument ofNew(boolean restore, Actor actor, Model model) {
        return taken(buffers.of(DraftBufferService.NEW, actor).orElse(null), 0, restore, model);
    }

    /** The same for a document; saving then takes the place of the version that stands now. */
    @Nullable
    DraftDocument of(DocumentView view, boolean restore, Actor actor, Model model) {
        if (view.status() != DocumentStatus.DRAFTING) {
            return null;
        }
        return taken(buffers.unsaved(view, actor).orElse(null), view.version(), restore, model);
    }

    private static @Nullable DraftDocument taken(
            @Nullable DraftBuffer buffer, int version, boolean restore, Model model) {
        if (buffer == null) {
            return null;
        }
        model.addAttribute(restore ? "restored" : "buffer", buffer);
        return restore ? buffer.form().drawnFrom(version) : null;
    }
}
