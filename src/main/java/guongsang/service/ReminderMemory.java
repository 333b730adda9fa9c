package guongsang.service;

import com.fasterxml.jackson.jr.ob.JSON;
import guongsang.service.ReminderDraft.Own;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A draft of a công văn đôn đốc as a setting remembers it. What cannot be read is as if it had never been written: the
/// proposed letter takes its place.
final class ReminderMemory {
    private ReminderMemory() {}

    static String setting(int year) {
        return "reminder-" + year;
    }

    static String write(ReminderDraft draft) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(
                "leftOut", draft.leftOut().stream().map(UUID::toString).sorted().toList());
        values.put("answerBy", draft.answerBy().toString());
        values.put("contact", draft.contact());
        values.put("symbol", draft.symbol());
        values.put("copies", draft.copies());
        values.put("number", draft.number());
        values.put("date", draft.date() == null ? null : draft.date().toString());
        values.put("signer", draft.signer() == null ? null : draft.signer().toString());
        values.put("subject", draft.own().subject());
        values.put("addressees", draft.own().addressees());
        values.put("opening", draft.own().opening());
        values.put("closing", draft.own().closing());
        values.values().removeIf(v -> v == null);
        try {
            return JSON.std.asString(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The fresh draft with what is remembered; a day to answer by that is not after `on` is not kept.
    static ReminderDraft read(String text, ReminderDraft fresh) {
        try {
            Map<String, Object> values = JSON.std.mapFrom(text);
            ReminderDraft draft = fresh.withLeftOut(strings(values, "leftOut", List.of()).stream()
                            .map(UUID::fromString)
                            .collect(Collectors.toSet()))
                    .withContact(string(values, "contact", fresh.contact()))
                    .withSymbol(string(values, "symbol", fresh.symbol()))
                    .withCopies(strings(values, "copies", fresh.copies()))
                    .withNumber((String) values.get("number"), date(values, "date"))
                    .withSigner(values.get("signer") instanceof String id ? UUID.fromString(id) : null)
                    .withOwn(new Own(
                            (String) values.get("subject"),
                            maybe(values, "addressees"),
                            maybe(values, "opening"),
                            maybe(values, "closing")));
            LocalDate answerBy = date(values, "answerBy");
            if (answerBy == null) {
                return draft;
            }
            LocalDate day = answerBy.isAfter(fresh.on()) ? answerBy : fresh.answerBy();
            return draft.answering(answerBy).withAnswerBy(day);
        } catch (IOException | ClassCastException | IllegalArgumentException | DateTimeParseException e) {
            return fresh;
        }
    }

    private static String string(Map<String, Object> values, String name, String otherwise) {
        return values.get(name) instanceof String text ? text : otherwise;
    }

    private static @Nullable LocalDate date(Map<String, Object> values, String name) {
        return values.get(name) instanceof String text ? LocalDate.parse(text) : null;
    }

    private static List<String> strings(Map<String, Object> values, String name, List<String> otherwise) {
        List<String> known = maybe(values, name);
        return known == null ? otherwise : known;
    }

    private static @Nullable List<String> maybe(Map<String, Object> values, String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : null;
    }
}
