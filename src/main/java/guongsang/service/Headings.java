package guongsang.service;

import guongsang.document.build.Heading;
import guongsang.domain.Refused;
import guongsang.domain.office.OfficeProfile;
import guongsang.domain.office.Signer;
import guongsang.text.DocumentDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the office puts around a document of a year: its own name, the signer, and the year printed beside a blank
/// date, which is the one the document is made in, or its own when an old year is printed again.
final class Headings {
    private final OfficeService office;
    private final Clock clock;

    Headings(OfficeService office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /// `signer` null: the preferred one. Throws [Refused] `office.missing`, `signer.unknown`, `signer.date`.
    Heading of(int year, @Nullable String number, @Nullable LocalDate date, @Nullable UUID signer) {
        LocalDate on = day(year, date);
        return new Heading(profile(on), number, date, on.getYear(), signer(signer, on, date));
    }

    /// The office as it signs in a year. Throws [Refused] `office.missing`.
    OfficeProfile office(int year, @Nullable LocalDate date) {
        return profile(day(year, date));
    }

    private LocalDate day(int year, @Nullable LocalDate date) {
        return day(year, date, LocalDate.now(clock));
    }

    /// The day whose office and signer are printed: that of the document, else today while its year is the present or
    /// the last one, else the end of its year when an old one is printed again.
    static LocalDate day(int year, @Nullable LocalDate date, LocalDate today) {
        boolean current = today.getYear() == year || today.getYear() == year + 1;
        return date != null ? date : current ? today : LocalDate.of(year, 12, 31);
    }

    private OfficeProfile profile(LocalDate on) {
        return office.profile(on)
                .orElseThrow(() -> new Refused(
                        "office.missing",
                        "Chưa có thông tin cơ quan: hãy mở Cài đặt, mục Cơ quan, ghi tên, ký hiệu và địa danh."));
    }

    private @Nullable Signer signer(@Nullable UUID wanted, LocalDate on, @Nullable LocalDate date) {
        if (wanted == null) {
            return office.signers(on).stream().findFirst().orElse(null);
        }
        Signer chosen = office.signers().stream()
                .filter(s -> s.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "signer.unknown", "Người ký đã chọn không còn trong danh mục: hãy chọn người ký khác."));
        if (date != null && !chosen.validOn(date)) {
            throw new Refused(
                    "signer.date",
                    "%s không ký được văn bản ngày %s: hãy chọn người ký khác, hoặc sửa ngày ở văn bản hay trong Cài đặt."
                            .formatted(chosen.name(), DocumentDate.shortForm(date)));
        }
        return chosen;
    }
}
