package guongsang.service;

import guongsang.domain.journal.BackupInfo;
import guongsang.store.AttachmentStore;
import guongsang.store.Integrity;
import guongsang.store.Journal;
import java.util.ArrayList;
import java.util.List;

/// Kiểm tra dữ liệu: are the rows, the journal and the kept files whole?
public final class CheckService {
    private final Integrity integrity;
    private final Journal journal;
    private final AttachmentStore attachments;

    public CheckService(Integrity integrity, Journal journal, AttachmentStore attachments) {
        this.integrity = integrity;
        this.journal = journal;
        this.attachments = attachments;
    }

    /// What was found; no problems: all is well. Problems are Vietnamese sentences.
    public record Report(BackupInfo.Counts counts, List<String> problems) {
        public boolean ok() {
            return problems.isEmpty();
        }
    }

    public Report check() {
        List<String> problems = new ArrayList<>(integrity.problems());
        List<Long> broken = journal.brokenRows();
        if (!broken.isEmpty()) {
            problems.add("Nhật ký không liền mạch từ dòng %d (%d dòng): hãy so với bản sao lưu gần nhất."
                    .formatted(broken.getFirst(), broken.size()));
        }
        for (String hash : attachments.missing()) {
            problems.add("Thiếu tệp đính kèm %s…: hãy khôi phục từ bản sao lưu.".formatted(hash.substring(0, 12)));
        }
        return new Report(integrity.counts(), problems);
    }
}
