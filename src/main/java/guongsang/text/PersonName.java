package guongsang.text;

public record PersonName(String family, String middle, String given) {
    public static PersonName of(String a, String b) {
        return new PersonName("", "", a);
    }
}
