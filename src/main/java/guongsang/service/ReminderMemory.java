package guongsang.service;

import guongsang.service.ReminderDraft.Own;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the clerk changed in a draft of a công văn đôn đốc, as settings remember it: one for each part, so that the
/// journal shows what was changed and undo takes back only that. An empty setting means: as proposed. What cannot be
/// read counts as empty.
final class ReminderMemory {
    private final Map<String, String> settings;
    private final String prefix;

    /// `settings`: all of the office.
    ReminderMemory(Map<String, String> settings, int year) {
        this.settings = settings;
        this.prefix = "reminder-" + year + "-";
    }

    /// The settings that remember the draft; `fresh` is what would be proposed.
    Map<String, String> written(ReminderDraft draft, ReminderDraft fresh) {
        Map<String, @Nullable String> parts = new LinkedHashMap<>();
        parts.put(
                "left-out",
                draft.leftOut().stream().map(UUID::toString).sorted().collect(Collectors.joining(",")));
        parts.put("answer-by", unless(draft.answerBy(), fresh.answerBy()));
        parts.put("contact", draft.contact());
        parts.put("symbol", unless(draft.symbol(), fresh.symbol()));
        parts.put("copies", draft.copies().equals(fresh.copies()) ? null : lines(draft.copies()));
        parts.put("number", draft.number());
        parts.put("date", unless(draft.date(), null));
        parts.put("signer", unless(draft.signer(), null));
        parts.put("subject", draft.own().subject());
        parts.put("addressees", lines(draft.own().addressees()));
        parts.put("opening", lines(draft.own().opening()));
        parts.put("closing", lines(draft.own().closing()));
        Map<String, String> written = new LinkedHashMap<>();
        parts.forEach((part, text) -> {
            String now = Objects.requireNonNullElse(text, "");
            if (!now.equals(settings.getOrDefault(prefix + part, ""))) {
                written.put(prefix + part, now);
            }
        });
        return written;
    }

    /// The fresh draft with what is remembered; a day to answer by that is not after the draft's day is not kept.
    ReminderDraft read(ReminderDraft fresh) {
        LocalDate answerBy = date("answer-by");
        Own own = new Own(text("subject"), list("addressees"), list("opening"), list("closing"));
        ReminderDraft draft = fresh.withLeftOut(leftOut())
                .withContact(Objects.requireNonNullElse(text("contact"), fresh.contact()))
                .withSymbol(Objects.requireNonNullElse(text("symbol"), fresh.symbol()))
                .withCopies(Objects.requireNonNullElse(list("copies"), fresh.copies()))
                .withNumber(text("number"), date("date"))
                .withSigner(text("signer") instanceof String id ? id(id) : null)
                .withOwn(own);
        if (answerBy == null) {
            return draft;
        }
        return answerBy.isAfter(fresh.on())
                ? draft.answering(answerBy)
                : draft.answering(answerBy).withAnswerBy(fresh.answerBy());
    }

    private static @Nullable String unless(@Nullable Object value, @Nullable Object proposed) {
        return value == null || value.equals(proposed) ? null : value.toString();
    }

    private static @Nullable String lines(@Nullable List<String> list) {
        return list == null ? null : String.join("\n", list);
    }

    private @Nullable String text(String part) {
        String text = settings.getOrDefault(prefix + part, "").strip();
        return text.isEmpty() ? null : text;
    }

    private @Nullable List<String> list(String part) {
        String text = text(part);
        return text == null
                ? null
                : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    private @Nullable LocalDate date(String part) {
        try {
            return text(part) instanceof String text ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private Set<UUID> leftOut() {
        return Arrays.stream(Objects.requireNonNullElse(text("left-out"), "").split(","))
                .flatMap(id -> Stream.ofNullable(id(id)))
                .collect(Collectors.toSet());
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
