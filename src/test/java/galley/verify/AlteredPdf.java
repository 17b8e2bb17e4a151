package galley.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Changes what a real PDF says: the glyphs that its pages show, its structure tree, its links. */
final class AlteredPdf {
    private static final int MOST_CODES = 2_000;

    private AlteredPdf() {}

    /** Something done to a document. */
    @FunctionalInterface
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    static byte[] of(byte[] pdf, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /**
     * Shows other words in place of some.
     *
     * @param which which of the places where they stand, from 1, over all pages
     */
    static byte[] words(byte[] pdf, String old, String other, int which) throws IOException {
        return of(pdf, document -> {
            int left = which;
            for (PDPage page : document.getPages()) {
                Shown shown = Shown.of(page);
                int at = shown.text.indexOf(old);
                while (at >= 0 && --left > 0) {
                    at = shown.text.indexOf(old, at + 1);
                }
                if (at >= 0 && left == 0) {
                    shown.replace(at, old.length(), other);
                    shown.write(document, page);
                    return;
                }
            }
            throw new AssertionError("no place " + which + " of " + old);
        });
    }

    /** Leads a link elsewhere. */
    static byte[] target(byte[] pdf, String old, String other) throws IOException {
        return of(pdf, document -> {
            int changed = 0;
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link
                            && link.getAction() instanceof PDActionURI action
                            && old.equals(action.getURI())) {
                        action.setURI(other);
                        changed++;
                    }
                }
            }
            assertThat(changed).isPositive();
        });
    }

    /** The elements of a type in the structure tree, in order. */
    static List<COSDictionary> elements(PDDocument document, String type) {
        List<COSDictionary> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), type, found);
        return found;
    }

    private static void collect(COSDictionary element, String type, List<COSDictionary> found) {
        if (type.equals(element.getNameAsString(COSName.S))) {
            found.add(element);
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary one) {
            collect(one, type, found);
        } else if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary one) {
                    collect(one, type, found);
                }
            }
        }
    }

    /** The kids of an element's parent, and where it stands among them. */
    static int place(COSDictionary element) {
        COSArray kids = siblings(element);
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) == element) {
                return i;
            }
        }
        throw new AssertionError("an element is not among the kids of its parent");
    }

    static COSArray siblings(COSDictionary element) {
        return (COSArray) element.getCOSDictionary(COSName.P).getDictionaryObject(COSName.K);
    }

    /** Exchanges what two elements hold. */
    static void swapKids(COSDictionary one, COSDictionary other) {
        COSBase kids = one.getItem(COSName.K);
        one.setItem(COSName.K, other.getItem(COSName.K));
        other.setItem(COSName.K, kids);
    }

    /** The characters that a page shows, each with the code it is shown by. */
    private static final class Shown {
        private final StringBuilder text = new StringBuilder();
        private final List<Glyph> glyphs = new ArrayList<>();
        private final List<Object> tokens;

        private Shown(List<Object> tokens) {
            this.tokens = tokens;
        }

        /** A code within a string of a content stream; several characters of text may be one glyph. */
        private record Glyph(PDFont font, Holder in, int index) {}

        /** A string being rewritten: its codes, 0 for those taken out. */
        private static final class Holder {
            private final List<List<Integer>> codes = new ArrayList<>();
        }

        private final List<Runnable> writers = new ArrayList<>();

        static Shown of(PDPage page) throws IOException {
            Shown shown = new Shown(new PDFStreamParser(page).parse());
            Optional<PDFont> font = Optional.empty();
            for (int i = 0; i < shown.tokens.size(); i++) {
                if (shown.tokens.get(i) instanceof Operator operator) {
                    if (operator.getName().equals("Tf")) {
                        font = Optional.of(page.getResources().getFont((COSName) shown.tokens.get(i - 2)));
                    } else if (operator.getName().equals("Tj")) {
                        int at = i - 1;
                        shown.add(
                                font.orElseThrow(),
                                (COSString) shown.tokens.get(at),
                                string -> shown.tokens.set(at, string));
                    } else if (operator.getName().equals("TJ")) {
                        COSArray parts = (COSArray) shown.tokens.get(i - 1);
                        for (int k = 0; k < parts.size(); k++) {
                            int at = k;
                            if (parts.getObject(k) instanceof COSString string) {
                                shown.add(font.orElseThrow(), string, changed -> parts.set(at, changed));
                            }
                        }
                    }
                }
            }
            return shown;
        }

        private void add(PDFont font, COSString string, Consumer<COSString> put) throws IOException {
            Holder holder = new Holder();
            ByteArrayInputStream in = new ByteArrayInputStream(string.getBytes());
            while (in.available() > 0) {
                int code = font.readCode(in);
                String shown = font.toUnicode(code);
                for (int i = 0; i < (shown == null ? 0 : shown.length()); i++) {
                    glyphs.add(new Glyph(font, holder, holder.codes.size()));
                    text.append(shown.charAt(i));
                }
                holder.codes.add(List.of(code));
            }
            writers.add(() -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                holder.codes.forEach(codes -> codes.forEach(code -> {
                    if (font instanceof PDType0Font) {
                        out.write(code >> 8);
                    }
                    out.write(code);
                }));
                put.accept(new COSString(out.toByteArray()));
            });
        }

        void replace(int at, int length, String other) throws IOException {
            List<Integer> codes = new ArrayList<>();
            for (int i = 0; i < other.length(); i++) {
                codes.add(code(glyphs.get(at).font(), other.charAt(i)));
            }
            for (int i = at; i < at + length; i++) {
                Glyph glyph = glyphs.get(i);
                glyph.in().codes.set(glyph.index(), i == at ? codes : List.of());
            }
        }

        private static int code(PDFont font, char c) throws IOException {
            for (int code = 1; code < MOST_CODES; code++) {
                if (String.valueOf(c).equals(font.toUnicode(code))) {
                    return code;
                }
            }
            throw new AssertionError("the font of these words has no " + c);
        }

        void write(PDDocument document, PDPage page) throws IOException {
            writers.forEach(Runnable::run);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream()) {
                new ContentStreamWriter(out).writeTokens(tokens);
            }
            page.setContents(stream);
        }
    }
}
