package guongsang.document.pdf;

/// Where a figure's number stands, so that a preview can make it lead to its records.
///
/// @param page from 1
/// @param x left side, points from the left edge of the page
/// @param y upper side, points from the top edge of the page
/// @param width points
/// @param height points
/// @param figureId the id given in the content
public record FigurePlace(int page, float x, float y, float width, float height, String figureId) {}
