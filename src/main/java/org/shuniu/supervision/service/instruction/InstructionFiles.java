package org.shuniu.supervision.service.instruction;

import java.io.InputStream;
import java.util.List;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.domain.instruction.InstructionAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scan of the paper on which the leader wrote. */
@Service
@Transactional
public class InstructionFiles {
    private final InstructionService instructions;
    private final InstructionAccess access;
    private final FileStore files;

    InstructionFiles(InstructionService instructions, InstructionAccess access, FileStore files) {
        this.instructions = instructions;
        this.access = access;
        this.files = files;
    }

    /** Registers with the scan of the paper; a scan that is refused registers nothing. */
    public InstructionId register(RegisterInstruction command, String name, InputStream content, Actor actor) {
        var id = instructions.register(command, actor);
        files.store(id.subject(), name, content, actor);
        return id;
    }

    @Transactional(readOnly = true)
    public List<StoredFile> of(InstructionId id, Actor actor) {
        access.seen(id, actor);
        return files.of(id.subject());
    }

    public StoredFile attach(InstructionId id, String name, InputStream content, Actor actor) {
        access.opened(id, InstructionAction.CORRECT, actor);
        return files.store(id.subject(), name, content, actor);
    }

    public void detach(InstructionId id, long fileId, Actor actor) {
        access.opened(id, InstructionAction.CORRECT, actor);
        files.remove(id.subject(), fileId, actor);
    }
}
