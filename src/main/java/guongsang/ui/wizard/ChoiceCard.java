package guongsang.ui.wizard;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One of several ways to go on: what it is, and a line on what it means.
final class ChoiceCard extends ToggleButton {
    private static final double HEIGHT = 74;

    ChoiceCard(String title, String about) {
        getStyleClass().setAll("choice-card");
        Label name = new Label(title);
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        Label more = new Label(about);
        more.getStyleClass().addAll("muted", "small");
        more.setWrapText(true);
        more.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(3, name, more);
        words.prefWidthProperty().bind(widthProperty().subtract(30));
        setGraphic(words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        // Words that wrap ask for the height of their narrowest width; two lines and one are enough here.
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setAccessibleText(title + ". " + about);
    }
}
