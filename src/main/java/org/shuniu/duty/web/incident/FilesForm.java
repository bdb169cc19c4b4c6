package org.shuniu.duty.web.incident;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.service.incident.file.NewFile;
import org.springframework.web.multipart.MultipartFile;

/** Files as the browser sends them; nothing chosen is one file without a name. */
record FilesForm(@Nullable List<MultipartFile> file) {

    List<NewFile> chosen() {
        return Objects.requireNonNullElse(file, List.<MultipartFile>of()).stream()
                .filter(one -> one.getOriginalFilename() != null
                        && !one.getOriginalFilename().isBlank())
                .map(one -> new NewFile(Objects.requireNonNullElse(one.getOriginalFilename(), ""), one))
                .toList();
    }
}
