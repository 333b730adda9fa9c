package guongsang.domain.office;

import guongsang.domain.plan.Tier;
import guongsang.text.Folding;
import guongsang.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A profile that ships with the program (domain.md 4): what an office of a tier is usually called and how its
// documents
/// begin and are signed, with `{area}` ("huyện Bình Minh") and `{AREA}` ("HUYỆN BÌNH MINH") where the office's own name
/// goes; the clerk changes what is otherwise.
///
/// @param title what a screen calls it: "Huyện (đến 30/6/2025)"
/// @param areaWords kinds of area of the tier, the usual one first: "huyện", "thị xã"
/// @param post the post of who signs alone
public record ProfileTemplate(
        Tier tier,
        String title,
        List<String> areaWords,
        String name,
        String superior,
        List<String> issuer,
        String symbol,
        String receivingBody,
        List<String> recipients,
        String councilName,
        String sealHolder,
        boolean collective,
        String post,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    private static final Locale VIETNAMESE = Locale.of("vi");

    public ProfileTemplate {
        areaWords = List.copyOf(areaWords);
        issuer = List.copyOf(issuer);
        recipients = List.copyOf(recipients);
    }

    /// A new profile (version 0) for an area as typed, with or without "huyện", "xã", "tỉnh" before it.
    public OfficeProfile of(String typedArea) {
        String area = area(typedArea);
        String office = filled(name, area);
        return new OfficeProfile(
                new UUID(0, 0),
                0,
                tier,
                office,
                office,
                filled(superior, area),
                issuer.stream().map(line -> filled(line, area)).toList(),
                symbol,
                place(area),
                filled(receivingBody, area),
                recipients.stream().map(line -> filled(line, area)).toList(),
                collective,
                area,
                false,
                validFrom,
                validTo,
                filled(councilName, area),
                filled(sealHolder, area));
    }

    private static String filled(String text, String area) {
        return text.replace("{AREA}", area.toUpperCase(VIETNAMESE)).replace("{area}", area);
    }

    private String area(String typed) {
        String clean = Text.clean(typed);
        String folded = Folding.fold(clean);
        boolean has = areaWords.stream().anyMatch(w -> folded.startsWith(Folding.fold(w) + " "));
        if (clean.isEmpty() || has) {
            return clean.isEmpty() ? "" : clean.substring(0, 1).toLowerCase(VIETNAMESE) + clean.substring(1);
        }
        return areaWords.getFirst() + " " + clean;
    }

    /// Địa danh is the bare name, but the whole one where that is a number ("Phường 1", NĐ 30 PL I).
    private String place(String area) {
        String bare = areaWords.stream()
                .map(word -> word + " ")
                .filter(area::startsWith)
                .findFirst()
                .map(word -> area.substring(word.length()))
                .orElse(area);
        if (bare.chars().allMatch(Character::isDigit) && !area.isEmpty()) {
            return area.substring(0, 1).toUpperCase(VIETNAMESE) + area.substring(1);
        }
        return bare;
    }
}
