package guongsang.ui;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.office.OfficeProfile;
import guongsang.domain.office.Signer;
import guongsang.domain.plan.Tier;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import guongsang.service.RegisterFilter;
import guongsang.service.RegisterService;
import guongsang.service.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A small invented register for the tests of the window.
public final class Sample {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2022-11-20T07:32:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final UUID NEW = new UUID(0, 0);

    private Sample() {}

    public static Workspace open(Path folder) {
        Workspace workspace = Workspace.open(folder, CLOCK, "chuyên viên");
        workspace
                .office()
                .save(new OfficeProfile(
                        NEW,
                        0,
                        Tier.DISTRICT,
                        "Phòng Nội vụ huyện Bình Minh",
                        "Phòng Nội vụ huyện Bình Minh",
                        "UBND HUYỆN BÌNH MINH",
                        List.of("PHÒNG NỘI VỤ"),
                        "PNV",
                        "Bình Minh",
                        "Sở Nội vụ tỉnh",
                        List.of("Sở Nội vụ tỉnh (b/c)", "Thường trực Huyện ủy", "Lưu: VT"),
                        false,
                        "huyện Bình Minh",
                        true,
                        null,
                        null));
        workspace
                .office()
                .save(new Signer(
                        NEW, 0, "Lê Thị Mai", List.of("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"), null, null, true));
        workspace.plans().adopt("dak-doa-district-101-kh-ubnd-2021");
        List<String> units = List.of("xã Tân Lập", "xã Đồng Tiến", "xã Hòa Bình", "thị trấn Bình Minh", "xã An Phú");
        for (int i = 0; i < units.size(); i++) {
            UnitKind kind = units.get(i).startsWith("thị trấn") ? UnitKind.TOWN : UnitKind.COMMUNE;
            workspace
                    .catalogue()
                    .save(new Unit(NEW, 0, "UBND " + units.get(i), units.get(i), kind, null, null, i + 1, null, null));
        }
        UUID unit = workspace.catalogue().units().getFirst().id();
        for (String name : List.of("Nguyễn Thị Hồng Ngát", "Dương Thị Mỷ", "Rơ Châm H'Lan", "Phạm Quốc Thịnh")) {
            workspace
                    .dossiers()
                    .add(
                            2022,
                            Kind.INDIVIDUAL,
                            Map.of(Attribute.NAME, name, Attribute.UNIT, unit.toString(), Attribute.GENDER, "Nữ"));
        }
        UUID first = workspace
                .register()
                .find(RegisterFilter.of(2022).withText("ngat"), RegisterService.Order.NAME, false)
                .ids()
                .getFirst();
        var row = workspace.dossiers().open(first).row().registered();
        workspace.dossiers().edit(row, Attribute.POSITION, "Chi hội trưởng phụ nữ thôn 3");
        return workspace;
    }
}
