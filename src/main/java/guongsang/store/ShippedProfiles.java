package guongsang.store;

import com.fasterxml.jackson.jr.ob.JSON;
import guongsang.domain.office.ProfileTemplate;
import guongsang.domain.plan.Tier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The profiles of offices that ship with the program: huyện, xã, tỉnh.
public final class ShippedProfiles {
    private static final String FILE = "/guongsang/office-profiles.json";

    private ShippedProfiles() {}

    /// In the order they are offered.
    public static List<ProfileTemplate> all() {
        try (InputStream in = Objects.requireNonNull(ShippedProfiles.class.getResourceAsStream(FILE), FILE)) {
            return JSON.std.listFrom(in).stream().map(ShippedProfiles::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProfileTemplate read(Object entry) {
        Map<?, ?> json = (Map<?, ?>) entry;
        return new ProfileTemplate(
                Tier.valueOf(text(json, "tier")),
                text(json, "title"),
                texts(json, "areaWords"),
                text(json, "name"),
                text(json, "superior"),
                texts(json, "issuer"),
                text(json, "symbol"),
                text(json, "receivingBody"),
                texts(json, "recipients"),
                text(json, "councilName"),
                text(json, "sealHolder"),
                text(json, "regime").equals("COLLECTIVE"),
                text(json, "post"),
                date(json, "validFrom"),
                date(json, "validTo"));
    }

    private static String text(Map<?, ?> json, String key) {
        return Objects.requireNonNull(json.get(key), key).toString();
    }

    private static List<String> texts(Map<?, ?> json, String key) {
        return ((List<?>) Objects.requireNonNull(json.get(key), key))
                .stream().map(Object::toString).toList();
    }

    private static @Nullable LocalDate date(Map<?, ?> json, String key) {
        Object value = json.get(key);
        return value == null ? null : LocalDate.parse(value.toString());
    }
}
