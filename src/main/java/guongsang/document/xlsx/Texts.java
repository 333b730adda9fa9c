package guongsang.document.xlsx;

import guongsang.document.content.Block;
import guongsang.document.content.Run;
import java.util.Locale;
import java.util.stream.Collectors;

/// The text of a block that stands beside the table in a list.
final class Texts {
    private Texts() {}

    static String of(Block block) {
        return switch (block) {
            case Block.Heading(int level, String text) -> level == 1 ? text.toUpperCase(Locale.ROOT) : text;
            case Block.Paragraph(var runs) -> runs.stream().map(Run::text).collect(Collectors.joining());
            case Block.Centered(String text) -> text;
            case Block.LegalBasis(String text) -> text;
            case Block.TableBlock _ -> "";
        };
    }
}
