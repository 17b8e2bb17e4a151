package galley.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import galley.export.Edition;
import galley.export.Options;
import galley.font.Feature;
import galley.font.FontLibrary;
import galley.font.FontSpec;
import galley.font.GlyphRun;
import galley.font.Shaper;
import galley.model.Article;
import galley.model.Metadata;
import galley.page.Composition;
import galley.page.Mark;
import galley.page.Meaning;
import galley.page.OutlineEntry;
import galley.page.Page;
import galley.page.Picture;
import galley.page.Structure;
import galley.page.StructureBuilder;
import galley.page.Target;
import galley.source.Origin;
import galley.style.Styles;
import galley.testkit.Programs;
import galley.timeline.Timeline;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {
    private static final FontLibrary FONTS = FontLibrary.bundled();
    private static final Shaper SHAPER = new Shaper(FONTS);
    private static final FontSpec SERIF =
            FontSpec.of(FONTS.family("Source Serif").orElseThrow(), 12);

    private final StructureBuilder structure = new StructureBuilder();
    private final List<Mark> marks = new ArrayList<>();

    @Test
    void ligaturesAndSmallCapitalsCopyAsTheLettersTheyWereSetFor() throws Exception {
        text(100, "office AVATAR", SERIF);
        text(120, "Brief", SERIF.with(Feature.SMALL_CAPS).with(Feature.CAPS_TO_SMALL_CAPS));
        text(140, "brief", SERIF.with(Feature.SMALL_CAPS));

        try (PDDocument pdf = Loader.loadPDF(write())) {
            assertThat(new PDFTextStripper().getText(pdf)).containsSubsequence("office AVATAR", "Brief", "brief");
        }
    }

    @Test
    void everyFontIsEmbeddedAsASubset() throws Exception {
        text(100, "Roman, ", SERIF);
        text(120, "italic", SERIF.withItalic(true));

        try (PDDocument pdf = Loader.loadPDF(write())) {
            List<String> names = new ArrayList<>();
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                names.add(font.getName());
            }
            assertThat(names).hasSize(2).allMatch(name -> name.matches("[A-Z]{6}\\+SourceSerifPro-(Regular|It)"));
        }
    }

    @Test
    void aPageCanBeReadInItsSource() throws Exception {
        text(100, "common sense", SERIF);

        try (PDDocument pdf = Loader.loadPDF(write())) {
            assertThat(content(pdf).replaceAll("\\)-?\\d+\\(", "")).contains("[(common sense)]TJ");
        }
    }

    /** More letters than codes of one byte; another face of the same page has few. */
    @Test
    void aFaceOfManyAlphabetsCopiesAsWell() throws Exception {
        String greek = alphabet('\u0391', '\u03A1') + alphabet('\u03B1', '\u03C9');
        String cyrillic = alphabet('\u0410', '\u044F');
        String latin = alphabet('!', '~') + alphabet('\u00C0', '\u00D6') + alphabet('\u0100', '\u0131');
        text(100, greek, SERIF);
        text(120, cyrillic, SERIF);
        text(140, latin, SERIF);
        text(160, "few of them", SERIF.withItalic(true));

        try (PDDocument pdf = Loader.loadPDF(write())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(greek, cyrillic, latin, "few of them");
        }
    }

    @Test
    void fontsOfTheSameLettersShareOneMapToThem() throws Exception {
        text(100, "Roman 1234 \u2013 \u00E9", SERIF);
        text(120, "italic \u201Coffice\u201D", SERIF.withItalic(true));

        try (PDDocument pdf = Loader.loadPDF(write())) {
            PDResources resources = pdf.getPage(0).getResources();
            Set<COSBase> maps = new HashSet<>();
            for (COSName name : resources.getFontNames()) {
                maps.add(resources.getFont(name).getCOSObject().getDictionaryObject(COSName.TO_UNICODE));
            }
            assertThat(maps).hasSize(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Roman 1234 \u2013 \u00E9", "italic \u201Coffice\u201D");
        }
    }

    @Test
    void aJustifiedLineSaysTheWidthOfItsBlanksOnce() throws Exception {
        Meaning meaning = content(Structure.Kind.PARAGRAPH);
        List<Double> places = new ArrayList<>();
        double x = 72;
        for (String word : List.of("one ", "nun ", "moon ", "noon ", "sun")) {
            GlyphRun run = run(word, SERIF);
            marks.add(new Mark.GlyphMark(x, 100, run, 0, Optional.empty(), meaning));
            places.add(x);
            x += run.width() + 1.2345;
        }
        List<Double> found = new ArrayList<>();
        StringBuilder text = new StringBuilder(" ");
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                if (text.charAt(text.length() - 1) == ' ') {
                    found.add((double) position.getXDirAdj());
                }
                text.append(position.getUnicode());
            }
        };

        try (PDDocument pdf = Loader.loadPDF(write())) {
            stripper.getText(pdf);
            assertThat(content(pdf)).containsOnlyOnce("Tw").doesNotContainPattern(" \\)-?\\d");
        }

        assertThat(text).hasToString(" one nun moon noon sun");
        for (int i = 0; i < places.size(); i++) {
            assertThat(found.get(i)).as("word %d", i).isCloseTo(places.get(i), Offset.offset(0.02));
        }
    }

    @Test
    void everyNoteHasANameOfItsOwn() throws Exception {
        glyphs(100, run("first", SERIF), Optional.empty(), content(Structure.Kind.NOTE));
        glyphs(120, run("second", SERIF), Optional.empty(), content(Structure.Kind.NOTE));

        try (PDDocument pdf = Loader.loadPDF(write())) {
            var tree = pdf.getDocumentCatalog().getStructureTreeRoot().getIDTree();
            assertThat(tree.getNames()).containsOnlyKeys("note-000001", "note-000002");
            for (String name : tree.getNames().keySet()) {
                assertThat(tree.getValue(name).getStructureType()).isEqualTo("Note");
                assertThat(tree.getValue(name).getElementIdentifier()).isEqualTo(name);
            }
        }
    }

    @Test
    void kernedGlyphsStandWhereTheRunPutsThem() throws Exception {
        GlyphRun run = run("AVATAR Te", SERIF);
        glyphs(100, run, Optional.empty(), content(Structure.Kind.PARAGRAPH));
        List<Double> ends = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                positions.forEach(position -> ends.add((double) position.getXDirAdj()));
            }
        };

        try (PDDocument pdf = Loader.loadPDF(write())) {
            stripper.getText(pdf);
        }

        double x = 72;
        for (int i = 0; i < run.glyphCount(); i++) {
            assertThat(ends.get(i)).as("glyph %d", i).isCloseTo(x, Offset.offset(0.02));
            x += run.advance(i);
        }
    }

    @Test
    void marksAreTaggedWithWhatTheyMean() throws Exception {
        int section = structure.add(Structure.Kind.SECTION, StructureBuilder.ROOT);
        glyphs(
                100,
                run("Heading", SERIF),
                Optional.empty(),
                new Meaning.Content(structure.add(Structure.Kind.HEADING_1, section)));
        int table = structure.add(Structure.Kind.TABLE, section);
        int row = structure.add(Structure.Kind.TABLE_ROW, table);
        glyphs(
                120,
                run("Year", SERIF),
                Optional.empty(),
                new Meaning.Content(structure.add(Structure.Kind.ROW_HEADER, row)));
        structure.add(Structure.Kind.TABLE_CELL, row);
        glyphs(140, run("1", SERIF), Optional.empty(), Meaning.Artifact.PAGINATION);

        try (PDDocument pdf = Loader.loadPDF(write())) {
            PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
            assertThat(outline((PDStructureElement) root.getKids().get(0)))
                    .isEqualTo("Document(Sect(H2(.) Table(TR(TH(.) TD()))))");
            assertThat(content(pdf)).contains("/Artifact<</Type/Pagination>>BDC");
        }
    }

    @Test
    void saysItsTitleAndLanguageAndShowsItsOutline() throws Exception {
        int heading = structure.add(Structure.Kind.HEADING_1, StructureBuilder.ROOT);
        glyphs(100, run("One", SERIF), Optional.empty(), new Meaning.Content(heading));
        OutlineEntry entry = new OutlineEntry("One", 0, 90, heading, List.of());

        try (PDDocument pdf = Loader.loadPDF(write(List.of(entry)))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A title & more");
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("One");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void aPictureIsEmbeddedOnceHoweverOftenItIsPainted(@TempDir Path folder) throws Exception {
        Programs.require("qpdf");
        image(100, picture(BufferedImage.TYPE_INT_ARGB));
        image(150, picture(BufferedImage.TYPE_BYTE_INDEXED));
        image(200, picture(BufferedImage.TYPE_INT_ARGB));
        byte[] written = write();
        Path file = Files.write(folder.resolve("pictures.pdf"), written);

        Programs.Output checked = Programs.run(Duration.ofMinutes(1), "qpdf", "--check", file.toString());

        assertThat(checked.exitCode()).as(checked.out() + checked.err()).isZero();
        try (PDDocument pdf = Loader.loadPDF(written)) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(2);
            for (COSName name : pdf.getPage(0).getResources().getXObjectNames()) {
                PDImageXObject image =
                        (PDImageXObject) pdf.getPage(0).getResources().getXObject(name);
                assertThat(image.getImage().getRGB(1, 2) & 0xFFFFFF).isEqualTo(0xFF0000);
            }
        }
    }

    /** PDFBox follows references by calls within calls; thousands of neighbours must not be one such chain. */
    @Test
    void anOutlineMayBeVeryLong() throws Exception {
        int heading = structure.add(Structure.Kind.HEADING_1, StructureBuilder.ROOT);
        glyphs(100, run("One", SERIF), Optional.empty(), new Meaning.Content(heading));
        List<OutlineEntry> entries = Collections.nCopies(50_000, new OutlineEntry("One", 0, 90, heading, List.of()));

        try (PDDocument pdf = Loader.loadPDF(write(entries))) {
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().getOpenCount())
                    .isEqualTo(entries.size());
        }
    }

    @Test
    void objectsAreCompressedAndTheFileIsNamedByWhatIsInIt() throws Exception {
        text(100, "One.", SERIF);
        byte[] one = write();
        text(120, "Two.", SERIF);
        byte[] other = write();

        assertThat(new String(one, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.7\n")
                .contains("/ObjStm", "/XRef")
                .doesNotContain("/Version", "trailer");
        try (PDDocument pdf = Loader.loadPDF(one);
                PDDocument second = Loader.loadPDF(other)) {
            COSString identifier = (COSString) pdf.getDocument().getDocumentID().get(0);
            assertThat(identifier.getBytes()).hasSize(16);
            assertThat(pdf.getDocument().getDocumentID().get(1)).isEqualTo(identifier);
            assertThat(second.getDocument().getDocumentID().get(0)).isNotEqualTo(identifier);
        }
    }

    @Test
    void aLinkLeadsToItsAddressAndBelongsToItsElement() throws Exception {
        int link = structure.add(Structure.Kind.LINK, StructureBuilder.ROOT);
        glyphs(100, run("there", SERIF), Optional.empty(), new Meaning.Content(link));
        marks.add(new Mark.LinkMark(
                72, 90, 30, 14, new Target.Address("https://example.org/a"), new Meaning.Content(link)));

        try (PDDocument pdf = Loader.loadPDF(write())) {
            PDAnnotationLink annotation =
                    (PDAnnotationLink) pdf.getPage(0).getAnnotations().get(0);
            assertThat(((PDActionURI) annotation.getAction()).getURI()).isEqualTo("https://example.org/a");
            assertThat(annotation.getRectangle().getLowerLeftY()).isEqualTo(841.89f - 104, within());
            PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
            assertThat(root.getParentTree().getNumbers()).containsKey(annotation.getStructParent());
        }
    }

    @Test
    void aHyphenOfALineEndCopiesAsASoftHyphen() throws Exception {
        glyphs(100, run("-", SERIF), Optional.of("\u00AD"), content(Structure.Kind.PARAGRAPH));

        try (PDDocument pdf = Loader.loadPDF(write())) {
            assertThat(new PDFTextStripper().getText(pdf)).isEqualToIgnoringWhitespace("\u00AD");
        }
    }

    @Test
    void theSameEditionGivesTheSameBytes() throws Exception {
        text(100, "Twice the same.", SERIF);

        assertThat(write()).isEqualTo(write());
    }

    @Test
    void anotherProgramFindsNothingWrong(@TempDir Path folder) throws Exception {
        Programs.require("qpdf");
        text(100, "Rounded and ruled, o\u0308 q\u0323\u0307.", SERIF);
        marks.add(new Mark.RuleMark(72, 200, 100, 0.5, 0, 0x1F3864, Meaning.Artifact.LAYOUT));
        marks.add(new Mark.RuleMark(72, 210, 8, 8, 4, 0x1F3864, Meaning.Artifact.LAYOUT));
        Path file = folder.resolve("page.pdf");
        Files.write(file, write());

        Programs.Output checked = Programs.run(Duration.ofMinutes(1), "qpdf", "--check", file.toString());

        assertThat(checked.exitCode()).as(checked.out() + checked.err()).isZero();
        assertThat(checked.out()).contains("No syntax or stream encoding errors found");
    }

    private static Offset<Float> within() {
        return Offset.offset(0.01f);
    }

    private void text(double y, String text, FontSpec spec) {
        glyphs(y, run(text, spec), Optional.empty(), content(Structure.Kind.PARAGRAPH));
    }

    private Meaning content(Structure.Kind kind) {
        return new Meaning.Content(structure.add(kind, StructureBuilder.ROOT));
    }

    private void glyphs(double y, GlyphRun run, Optional<String> actualText, Meaning meaning) {
        marks.add(new Mark.GlyphMark(72, y, run, 0, actualText, meaning));
    }

    private void image(double y, Picture picture) {
        marks.add(new Mark.ImageMark(72, y, 40, 30, picture, content(Structure.Kind.FIGURE)));
    }

    private static String alphabet(char first, char last) {
        StringBuilder letters = new StringBuilder();
        for (char letter = first; letter <= last; letter++) {
            letters.append(SERIF.face().covers(letter) ? letter : "");
        }
        return letters.toString();
    }

    /** A red picture in a form of PNG. */
    private static Picture picture(int type) throws Exception {
        BufferedImage red = new BufferedImage(4, 3, type);
        for (int i = 0; i < 12; i++) {
            red.setRGB(i % 4, i / 4, 0xFFFF0000);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(red, "png", png);
        return new Picture("image/png", 4, 3, png.toByteArray());
    }

    private static GlyphRun run(String text, FontSpec spec) {
        List<GlyphRun> runs = SHAPER.shape(text, spec).runs();
        assertThat(runs).hasSize(1);
        return runs.get(0);
    }

    private byte[] write() throws Exception {
        return write(List.of());
    }

    private byte[] write(List<OutlineEntry> outline) throws Exception {
        Article article = new Article("A title & more", "en", Metadata.NONE, List.of(), List.of(), List.of());
        Edition edition = new Edition(
                "a-title",
                article,
                Origin.of("a.txt", "text".getBytes(StandardCharsets.UTF_8)),
                Timeline.EMPTY,
                Styles.shipped().load("brief"),
                Options.NONE,
                Optional.of(Instant.EPOCH));
        Page page = new Page(595.276, 841.89, marks);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(
                        edition,
                        new Composition(
                                article.title(), article.language(), List.of(page), structure.structure(), outline),
                        Conformance.ARCHIVE_2A,
                        List.of())
                .write(out);
        return out.toByteArray();
    }

    private static String content(PDDocument pdf) throws Exception {
        return new String(pdf.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    /** The elements as nested names; a dot stands for content. */
    private static String outline(PDStructureElement element) {
        return element.getStructureType()
                + "("
                + String.join(
                        " ",
                        element.getKids().stream()
                                .map(kid -> kid instanceof PDStructureElement child ? outline(child) : ".")
                                .toList())
                + ")";
    }
}
