package guongsang.document.content;

import java.util.List;

/// One piece of a document's text, from top to bottom.
public sealed interface Block {

    /// A heading with its number: level 1 "I. …" in bold capitals, 2 "1. …" bold, 3 "a) …" upright.
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("heading level " + level + " is not 1, 2 or 3");
            }
        }
    }

    /// A justified paragraph with a first-line indent.
    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /// A paragraph without figures.
        public static Paragraph of(String text) {
            return new Paragraph(List.of(Run.of(text)));
        }
    }

    /// A table inside the text.
    record TableBlock(ListTable table) implements Block {}

    /// A bold line in the middle: "Phần thứ nhất", the title of a table.
    record Centered(String text) implements Block {}

    /// A legal basis ("Căn cứ …"), italic; with its own ";" or "." at the end.
    record LegalBasis(String text) implements Block {}
}
