package guongsang.service.demo;

import guongsang.domain.exemplar.Gender;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Invents names: Kinh names and those of peoples of the highlands.
final class People {
    private final String[] families;
    private final String[] maleMiddles;
    private final String[] femaleMiddles;
    private final String[] maleNames;
    private final String[] femaleNames;
    private final List<Minority> minorities;

    private record Minority(String ethnicity, String[] families, String[] male, String[] female) {}

    /// `given` where the tên is not the last word of the name.
    record Person(String name, @Nullable String given, Gender gender, String ethnicity) {
        /// How running text calls the person.
        String polite() {
            return (gender == Gender.MALE ? "ông " : "bà ") + name;
        }
    }

    People() {
        Sections names = Sections.of("names.txt");
        families = names.words("family");
        maleMiddles = names.words("middle male");
        femaleMiddles = names.words("middle female");
        maleNames = names.words("given male");
        femaleNames = names.words("given female");
        minorities = List.of(
                minority("Gia Rai", names, "jarai"),
                minority("Ba Na", names, "bahnar"),
                minority("Ê Đê", names, "ede"),
                minority("Tày", names, "tay"));
    }

    private static Minority minority(String ethnicity, Sections names, String heading) {
        String[] columns = names.rows(heading).getFirst();
        return new Minority(ethnicity, columns[0].split(", "), columns[1].split(", "), columns[2].split(", "));
    }

    /// A person of the gender; of one of the peoples of the highlands with the given probability.
    Person person(Random random, Gender gender, double highland) {
        if (random.nextDouble() < highland) {
            return minority(random, minorities.get(random.nextInt(minorities.size())), gender);
        }
        boolean man = gender == Gender.MALE;
        String name = any(random, families) + " " + any(random, man ? maleMiddles : femaleMiddles) + " "
                + any(random, man ? maleNames : femaleNames);
        return new Person(name, null, gender, "Kinh");
    }

    private static Person minority(Random random, Minority people, Gender gender) {
        String family = any(random, people.families());
        String given = any(random, gender == Gender.MALE ? people.male() : people.female());
        if (people.ethnicity().equals("Ê Đê")) {
            // Ê Đê names put the tên before the clan: Y Bhăm Niê, H'Bia Mlô.
            String own = gender == Gender.MALE ? "Y " + given : "H'" + given;
            return new Person(own + " " + family, gender == Gender.MALE ? given : own, gender, "Ê Đê");
        }
        return new Person(family + " " + given, null, gender, people.ethnicity());
    }

    private static String any(Random random, String[] all) {
        return all[random.nextInt(all.length)];
    }
}
