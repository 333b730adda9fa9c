package guongsang.ui.part;

import guongsang.text.PartialDate;
import guongsang.ui.Messages;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A day typed as dd/MM/yyyy. What was typed is read when the field is left and stays as typed when it is no day,
/// with
/// a sentence under it.
public final class DateField extends VBox {
    private final TextField field = new TextField();
    private final Sentence problem = Sentence.problem();
    private Consumer<Optional<LocalDate>> left = _ -> {};

    public DateField() {
        getStyleClass().add("date-field");
        field.setPromptText(Messages.t("part.date.prompt"));
        field.setPrefColumnCount(10);
        field.setMaxWidth(130);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        field.setOnAction(_ -> commit());
        getChildren().addAll(field, problem);
    }

    /// Called whenever the field is left or Enter is pressed in it; empty: no day or none that exists.
    public void onLeft(Consumer<Optional<LocalDate>> listener) {
        left = listener;
    }

    /// The field itself, for its width and the focus.
    public TextField field() {
        return field;
    }

    public void show(@Nullable LocalDate date) {
        field.setText(date == null ? "" : table(date));
        problem.say(null);
    }

    /// The day typed; empty when nothing or no whole day was typed.
    public Optional<LocalDate> date() {
        return PartialDate.parseTyped(field.getText()) instanceof PartialDate.Parsed.Ok(PartialDate value)
                ? value.date()
                : Optional.empty();
    }

    /// True when something was typed that is no day.
    public boolean wrong() {
        return !field.getText().isBlank() && date().isEmpty();
    }

    private void commit() {
        problem.say(
                switch (PartialDate.parseTyped(field.getText())) {
                    case PartialDate.Parsed.Empty() -> null;
                    case PartialDate.Parsed.Impossible(String _, String reason) -> reason;
                    case PartialDate.Parsed.Ok(PartialDate value)
                    when value.date().isEmpty() -> Messages.t("part.date.whole");
                    case PartialDate.Parsed.Ok(PartialDate value) -> {
                        field.setText(value.table());
                        yield null;
                    }
                });
        left.accept(date());
    }

    /// A day as tables and fields write it: 08/03/1979.
    public static String table(LocalDate date) {
        return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
