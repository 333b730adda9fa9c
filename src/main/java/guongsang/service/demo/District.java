package guongsang.service.demo;

import guongsang.domain.office.AuthorityForm;
import guongsang.domain.office.OfficeProfile;
import guongsang.domain.office.SignatureBlock;
import guongsang.domain.office.Signer;
import guongsang.domain.plan.Tier;
import guongsang.domain.unit.Bloc;
import guongsang.domain.unit.Field;
import guongsang.domain.unit.Movement;
import guongsang.domain.unit.Sector;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Huyện Bình Minh, which does not exist: the office, its signers, 17 xã, 3 thị trấn, 40 agencies, and the fields and
/// movements that exemplars come from (district.txt).
final class District {
    static final String NAME = "huyện Bình Minh";

    /// A unit with what its exemplars are told by. `theme`: the class in themes.txt; `hard`: a hard area; `villages`:
    /// absent for an agency; `work`: absent for an area.
    record Place(
            Unit unit,
            String theme,
            boolean hard,
            List<String> villages,
            @Nullable String work,
            String symbol) {
        boolean area() {
            return unit.kind().area();
        }
    }

    private final DemoIds ids;
    private final List<Bloc> blocs = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Movement> movements = new LinkedHashMap<>();
    private final Map<UUID, List<String>> otherNames = new HashMap<>();

    District(DemoIds ids) {
        this.ids = ids;
        Sections file = Sections.of("district.txt");
        for (String name : file.lines("blocs")) {
            blocs.add(new Bloc(ids.next(), 0, name, blocs.size() + 1));
        }
        file.rows("areas").forEach(this::area);
        file.rows("agencies").forEach(this::agency);
        for (String[] c : file.rows("fields")) {
            fields.put(c[1], new Field(ids.next(), 0, c[0], c[1], fields.size() + 1, c[2]));
        }
        for (String[] c : file.rows("movements")) {
            movements.put(c[0], new Movement(ids.next(), 0, c[1], field(c[2]).id(), movements.size() + 1, c[3]));
        }
    }

    private void area(String[] c) {
        UnitKind kind = UnitKind.valueOf(c[0]);
        String name = kind.word() + " " + c[1];
        Unit unit = unit("UBND " + name, name, kind, null, Integer.parseInt(c[2]));
        places.add(new Place(unit, "COMMUNE", c[3].equals("x"), List.of(c[4].split(", ")), null, "UBND"));
    }

    private void agency(String[] c) {
        UnitKind kind = UnitKind.valueOf(c[0]);
        Sector sector = c[1].isEmpty() ? null : Sector.valueOf(c[1]);
        String whole = c[2].endsWith("Huyện ủy") ? c[2] + " Bình Minh" : c[2] + " " + NAME;
        Unit unit = unit(whole, c[3], kind, sector, Integer.parseInt(c[4]));
        String theme = sector != null
                ? sector.name()
                : switch (kind) {
                    case PARTY_BODY -> "PARTY";
                    case FRONT -> "FRONT";
                    case ORGANISATION -> "ORG";
                    default -> "OFFICE";
                };
        places.add(new Place(unit, theme, false, List.of(), c[5], initials(c[2])));
        otherNames.put(unit.id(), List.of(c[2], c[3]));
    }

    private Unit unit(String name, String shortName, UnitKind kind, @Nullable Sector sector, int bloc) {
        UUID blocId = blocs.get(bloc - 1).id();
        return new Unit(ids.next(), 0, name, shortName, kind, sector, blocId, places.size() + 1, null, null);
    }

    /// "Phòng Tài chính - Kế hoạch" signs its papers PTCKH.
    private static String initials(String name) {
        StringBuilder symbol = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.equals("và")) {
                symbol.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        // Đ stays, other letters lose their marks: Thi hành án → THA.
        return Normalizer.normalize(symbol, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    List<Place> places() {
        return places;
    }

    Field field(String shortName) {
        return Objects.requireNonNull(fields.get(shortName), shortName);
    }

    Movement movement(String key) {
        return Objects.requireNonNull(movements.get(key), key);
    }

    /// Fields and movements by id.
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        fields.values().forEach(f -> names.put(f.id().toString(), f.name()));
        movements.values().forEach(m -> names.put(m.id().toString(), m.name()));
        return names;
    }

    /// Other ways that lists name the units.
    Map<UUID, List<String>> otherNames() {
        return otherNames;
    }

    /// Everything of the district that is a row of the register, in the order in which rows refer to each other.
    List<Record> rows() {
        List<Record> rows = new ArrayList<>();
        OfficeProfile office = profile();
        rows.add(office);
        rows.add(signer("Trương Thị Minh Hạnh", true, AuthorityForm.OWN, "TRƯỞNG PHÒNG", office));
        rows.add(signer("Lý Quốc Khải", false, AuthorityForm.KT, "PHÓ TRƯỞNG PHÒNG", office));
        rows.addAll(blocs);
        places.forEach(place -> rows.add(place.unit()));
        rows.addAll(fields.values());
        rows.addAll(movements.values());
        return rows;
    }

    private OfficeProfile profile() {
        return new OfficeProfile(
                ids.next(),
                0,
                Tier.DISTRICT,
                "Phòng Nội vụ " + NAME,
                "Phòng Nội vụ " + NAME,
                "UBND HUYỆN BÌNH MINH",
                List.of("PHÒNG NỘI VỤ"),
                "PNV",
                "Bình Minh",
                "Sở Nội vụ tỉnh",
                List.of(
                        "Sở Nội vụ tỉnh (b/c)",
                        "Thường trực Huyện ủy (b/c)",
                        "Thường trực HĐND huyện (b/c)",
                        "Chủ tịch, các Phó Chủ tịch UBND huyện (b/c)",
                        "Các cơ quan, ban, ngành, MTTQ và các đoàn thể huyện",
                        "UBND các xã, thị trấn",
                        "Trang thông tin điện tử huyện",
                        "Lưu: VT, TĐKT"),
                false,
                NAME,
                true,
                null,
                null,
                "Hội đồng Thi đua - Khen thưởng " + NAME,
                "Phòng Nội vụ " + NAME);
    }

    private Signer signer(String name, boolean preferred, AuthorityForm form, String post, OfficeProfile office) {
        Signer signer = new Signer(ids.next(), 0, name, List.of(), null, null, preferred).withForm(form, post, null);
        return new Signer(
                signer.id(), 0, name, SignatureBlock.lines(signer, office), null, null, preferred, form, post, null);
    }
}
