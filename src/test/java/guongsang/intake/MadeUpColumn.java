package guongsang.intake;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A column of a made-up list, or several under one title: what stands above it and what it holds.
sealed interface MadeUpColumn {
    /// Where a value is written, and for what kind of row.
    record Place(SheetWriting sheet, ListWords words, Random random, int row, int column, Kind kind, boolean woman) {
        boolean people() {
            return kind == Kind.INDIVIDUAL || kind == Kind.HOUSEHOLD;
        }
    }

    /// Titles in the upper row of the header.
    List<String> above();

    /// Titles in the lower row, none where there is but one.
    default List<String> below() {
        return List.of();
    }

    default int width() {
        return Math.max(above().size(), below().size());
    }

    default void fill(Place place, Map<Attribute, String> values, Map<String, String> others) {}

    static MadeUpColumn plain(Attribute attribute, ListWords words, Random random) {
        if (attribute == Attribute.ADDRESS && random.nextInt(6) == 0) {
            return new VillageAndCommune();
        }
        return new Plain(attribute, words.any(ListWords.TITLES.get(attribute)));
    }

    /// Birth and gender, in one of the ways they are written.
    static List<MadeUpColumn> personal(ListWords words, Random random) {
        List<MadeUpColumn> columns = new ArrayList<>();
        String birth = words.any(ListWords.TITLES.get(Attribute.BIRTH));
        switch (random.nextInt(7)) {
            case 0, 1 -> {
                columns.add(new Birth(birth));
                columns.add(new Gender(words.any(ListWords.TITLES.get(Attribute.GENDER))));
            }
            case 2 -> {
                columns.add(new Birth(birth));
                columns.add(new Ticks(true));
            }
            case 3 -> columns.add(new BirthByGender(words.any("Năm sinh", "Ngày, tháng, năm sinh")));
            case 4 -> columns.add(new ThreeParts());
            case 5 -> {
                columns.add(new Birth(birth));
                columns.add(new Ticks(false));
            }
            default -> columns.add(new Birth(birth));
        }
        return columns;
    }

    record Plain(Attribute attribute, String title) implements MadeUpColumn {
        @Override
        public List<String> above() {
            return List.of(title);
        }
    }

    record Strange(String title) implements MadeUpColumn {
        @Override
        public List<String> above() {
            return List.of(title);
        }

        @Override
        public void fill(Place place, Map<Attribute, String> values, Map<String, String> others) {
            String value = "HS-" + place.row();
            place.sheet().text(place.row(), place.column(), value);
            others.put(title, value);
        }
    }

    record OfKind(String title) implements MadeUpColumn {
        @Override
        public List<String> above() {
            return List.of(title);
        }

        @Override
        public void fill(Place place, Map<Attribute, String> values, Map<String, String> others) {
            String word = place.kind().word();
            place.sheet()
                    .text(
                            place.row(),
                            place.column(),
                            place.words()
                                    .any(
                                            word,
                                            word.toUpperCase(),
                                            Character.toUpperCase(word.charAt(0)) + word.substring(1)));
        }
    }

    /// `style` 0: họ đệm and tên under titles of their own; 1: under one title merged over both; 2: with the year of
    /// birth; 3: with "Ông" or "Bà"; else plain.
    record Name(String title, int style, boolean merges) implements MadeUpColumn {
        @Override
        public List<String> above() {
            return switch (style) {
                case 0 -> List.of("Họ và đệm", "Tên");
                case 1 -> merges ? List.of(title) : List.of(title, "");
                case 2 -> List.of(title + " (năm sinh)");
                default -> List.of(title);
            };
        }

        @Override
        public int width() {
            return style < 2 ? 2 : 1;
        }

        @Override
        public void fill(Place place, Map<Attribute, String> values, Map<String, String> others) {
            String name =
                    switch (place.kind()) {
                        case COLLECTIVE -> place.words().collective();
                        case MODEL -> place.words().model();
                        default -> place.words().person(place.woman());
                    };
            values.put(Attribute.NAME, name);
            int last = name.lastIndexOf(' ');
            switch (style) {
                case 0, 1 -> {
                    place.sheet().text(place.row(), place.column(), name.substring(0, last));
                    place.sheet().text(place.row(), place.column() + 1, name.substring(last + 1));
                }
                case 2 -> {
                    String year = Integer.toString(1950 + place.random().nextInt(50));
                    place.sheet()
                            .text(
                                    place.row(),
                                    place.column(),
                                    place.words()
                                            .any(
                                                    name + " (" + year + ")",
                                                    name + "\n(sinh năm " + year + ")",
                                                    name + ", sinh năm " + year,
                                                    name + " - " + year,
                                                    name + " SN " + year));
                    values.put(Attribute.BIRTH, year);
                }
                case 3 -> {
                    String title = (place.kind() == Kind.HOUSEHOLD ? "Hộ " : "") + (place.woman() ? "bà " : "ông ");
                    place.sheet()
                            .text(
                                    place.row(),
                                    place.column(),
                                    Character.toUpperCase(title.charAt(0)) + title.substring(1) + name);
                    values.put(Attribute.GENDER, place.woman() ? "Nữ" : "Nam");
                }
                default -> place.sheet().text(place.row(), place.column(), name);
            }
        }
    }

    record Birth(String title) implements MadeUpColumn {
        @Override
        public List<String> above() {
            return List.of(title);
        }

        @Override
        public void fill(Place place, Map<Attribute, String> values, Map<String, String> others) {
            if (place.people()) {
                String birth = write(place, place.column());
                values.put(Attribute.BIRTH, birth);
            }
        }

        static String write(Place place, int column) {
            Random random = place.random();
            int year = 1950 + random.nextInt(50);
            String date = "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), year);
            switch (random.nextInt(4)) {
                case 0 -> place.sheet().date(place.row(), column, date);
                case 1 -> {
                    date = date.replace('/', '.');
                    place.sheet().text(place.row(), column, date);
                }
                case 2 -> {
                    date = Integer.toString(year);
                    place.sheet().number(place.row(), column, year);
                }
                default -> {
                    date = Integer.toString(year);
                    place.sheet().text(place.row(), column, date);
                }
            }
            return date;
        }
    }

    record Gender(String title) implements MadeUpColumn {
        @Override
        public List<String> above() {
            return List.of(title);
        }

        @Override
        public void fill(Place place, Map<Attribute, String> values, Map<String, String> others) {
            if (place.people()) {
                place.sheet()
                        .text(
                                place.row(),
                                place.column(),
                                place.woman()
                                        ? place.words().any("Nữ", "nữ", "NỮ", "Nữ ")
                                        : place.words().any("Nam", "nam"));
                values.put(Attribute.GENDER, place.woman() ? "Nữ" : "Nam");
            }
        }
    }

    /// Nam | Nữ with an x, under "Giới tính" or without it.
    record Ticks(boolean grouped) implements MadeUpColumn {
        @Override
        public List<String> above() {
            return grouped ? List.of("Giới tính") : List.of("Nam", "Nữ");
        }

        @Override
        public List<String> below() {
            return grouped ? List.of("Nam", "Nữ") : List.of();
        }

        @Override
        public void fill(Place place, Map<Attribute, String> values, Map<String, String> others) {
            if (place.people()) {
                place.sheet()
                        .text(
                                place.row(),
                                place.column() + (place.woman() ? 1 : 0),
                                place.words().any("x", "X"));
                values.put(Attribute.GENDER, place.woman() ? "Nữ" : "Nam");
            }
        }
    }

    record BirthByGender(String title) implements MadeUpColumn {
        @Override
        public List<String> above() {
            return List.of(title);
        }

        @Override
        public List<String> below() {
            return List.of("Nam", "Nữ");
        }

        @Override
        public void fill(Place place, Map<Attribute, String> values, Map<String, String> others) {
            if (place.people()) {
                values.put(Attribute.BIRTH, Birth.write(place, place.column() + (place.woman() ? 1 : 0)));
                values.put(Attribute.GENDER, place.woman() ? "Nữ" : "Nam");
            }
        }
    }

    record ThreeParts() implements MadeUpColumn {
        @Override
        public List<String> above() {
            return List.of("Ngày sinh");
        }

        @Override
        public List<String> below() {
            return List.of("Ngày", "Tháng", "Năm");
        }

        @Override
        public void fill(Place place, Map<Attribute, String> values, Map<String, String> others) {
            if (place.people()) {
                int day = 1 + place.random().nextInt(28);
                int month = 1 + place.random().nextInt(12);
                int year = 1950 + place.random().nextInt(50);
                boolean yearOnly = place.random().nextInt(4) == 0;
                if (!yearOnly) {
                    place.sheet().number(place.row(), place.column(), day);
                    place.sheet().number(place.row(), place.column() + 1, month);
                }
                place.sheet().number(place.row(), place.column() + 2, year);
                values.put(Attribute.BIRTH, yearOnly ? Integer.toString(year) : day + "/" + month + "/" + year);
            }
        }
    }

    record VillageAndCommune() implements MadeUpColumn {
        @Override
        public List<String> above() {
            return List.of("Địa chỉ");
        }

        @Override
        public List<String> below() {
            return List.of("Thôn", "Xã");
        }

        @Override
        public void fill(Place place, Map<Attribute, String> values, Map<String, String> others) {
            String village = place.words().any("Thôn Hạ", "Thôn 3", "Làng Kép");
            place.sheet().text(place.row(), place.column(), village);
            place.sheet().text(place.row(), place.column() + 1, "Phú Sơn");
            values.put(Attribute.ADDRESS, village + ", Phú Sơn");
        }
    }
}
