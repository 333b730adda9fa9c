/// Documents as PDF: a small typesetter over OpenPDF that knows what has to stay together on a page.
@NullMarked
package guongsang.document.pdf;

import org.jspecify.annotations.NullMarked;
