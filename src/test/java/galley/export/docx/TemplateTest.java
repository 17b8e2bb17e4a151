package galley.export.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import galley.export.Edition;
import galley.export.MemoryDestination;
import galley.export.RefusedException;
import galley.model.Article;
import galley.model.PlainText;
import galley.model.Section;
import galley.read.docx.DocxReader;
import galley.source.Diagnostic;
import galley.source.Source;
import galley.source.SourceException;
import galley.style.Presentation;
import galley.testkit.HouseTemplates;
import galley.testkit.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** Reports in the look of documents that other programs made. */
final class TemplateTest {
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Pattern TARGET =
            Pattern.compile("<Relationship Id=\"([^\"]+)\" Type=\"([^\"]+)\" Target=\"([^\"]+)\"( TargetMode)?");

    @TempDir
    private Path folder;

    /** Who made it. */
    enum Make {
        GERMAN_WORD,
        OWN_NAMES,
        MALICIOUS,
        LIBRE_OFFICE,
        PANDOC
    }

    private byte[] template(Make make) throws IOException, InterruptedException {
        return switch (make) {
            case GERMAN_WORD -> HouseTemplates.german();
            case OWN_NAMES -> HouseTemplates.renamed();
            case MALICIOUS -> HouseTemplates.malicious();
            case LIBRE_OFFICE -> libreOffice();
            case PANDOC -> pandoc();
        };
    }

    @ParameterizedTest
    @EnumSource(Make.class)
    void nothingIsNamedThatIsNotThere(Make make) throws IOException, InterruptedException {
        Docx docx = like(template(make));

        assertStylesAreDefined(docx);
        assertListsAreDefined(docx);
        assertRelationshipsLeadSomewhere(docx);
    }

    @ParameterizedTest
    @EnumSource(Make.class)
    void theReportIsADocumentAndTheSameEachTime(Make make) throws IOException, InterruptedException {
        byte[] template = template(make);
        Docx docx = like(template);

        assertThat(docx.part("[Content_Types].xml"))
                .contains("/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml\"")
                .doesNotContain("macroEnabled", "template.main");
        assertThat(like(template).bytes()).isEqualTo(docx.bytes());
    }

    @ParameterizedTest
    @EnumSource(Make.class)
    void theReportIsReadBackAsTheArticle(Make make) throws IOException, InterruptedException, SourceException {
        Article article = SampleArticle.edition().article();
        byte[] report = like(template(make)).bytes();

        Article read = new DocxReader().read(Source.of("report.docx", report)).article();

        assertThat(read.title()).isEqualTo(article.title());
        assertThat(headings(read)).isEqualTo(headings(article));
        assertThat(read.infoboxes().get(0).fields())
                .extracting(field -> field.label() + ": " + field.written())
                .containsExactlyElementsOf(article.infoboxes().get(0).fields().stream()
                        .map(field -> field.label() + ": " + field.written())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Make.class)
    void libreOfficeShowsEveryWord(Make make) throws IOException, InterruptedException {
        Programs.require("soffice", "pdftotext");
        Path file = folder.resolve("report.docx");
        Files.write(file, like(template(make)).bytes());

        office("pdf", file);
        String text = Programs.run(
                        Duration.ofMinutes(1),
                        "pdftotext",
                        folder.resolve("report.pdf").toString(),
                        "-")
                .out();

        assertThat(text).contains("2016 Aktobe shootings", "Contents", "Initial shootings", "The timeline to scale");
    }

    @Test
    void stylesAreFoundByNameWhateverTheirIds() throws IOException {
        Docx docx = like(HouseTemplates.german());

        assertThat(docx.paragraphs("berschrift1")).contains("Background", "Shootings");
        assertThat(docx.paragraphs("Titel")).containsExactly("2016 Aktobe shootings");
        assertThat(docx.paragraphs("Textkrper")).isNotEmpty();
        assertThat(docx.part("word/styles.xml")).doesNotContain("styleId=\"Heading1\"", "styleId=\"Normal\"");
    }

    @Test
    void stylesAreFoundByAliasAndHeadingsByTheirLevel() throws IOException {
        Docx docx = like(HouseTemplates.renamed());

        assertThat(docx.paragraphs("AcmeChapter")).contains("Background", "Shootings");
        assertThat(docx.paragraphs("AcmeSection")).contains("Initial shootings");
        assertThat(docx.paragraphs("AcmeText")).isNotEmpty();
    }

    @Test
    void aStyleOfOursGivesWayToOneOfTheSameId() throws IOException {
        Docx docx = like(HouseTemplates.renamed(), Articles.edition(Articles.rich(), Articles.timeline()));

        assertThat(styleNamed(docx, "Table Text")).isPresent().get().isNotEqualTo("TableText");
        assertThat(docx.paragraphs("TableText")).isEmpty();
    }

    @Test
    void whatTheTemplateLacksIsAddedAndNamed() throws IOException {
        Docx docx = like(HouseTemplates.german());

        Diagnostic told = told(docx, "D310");
        assertThat(told.message())
                .contains("Subtitle", "Infobox Label", "Timeline")
                .doesNotContain("heading 1", "Body Text");
        assertThat(styleNamed(docx, "Infobox Label")).isPresent();
        assertThat(styleNamed(docx, "heading 5")).as("what no text asks for").isEmpty();
    }

    @Test
    void whatIsAddedTakesTheTypeOfTheHouse() throws IOException {
        String styles = like(HouseTemplates.german()).part("word/styles.xml");

        assertThat(styles).doesNotContain("Source S").contains("w:themeColor=\"accent1\"");
    }

    @Test
    void headsFeetLogoThemeAndPageAreKept() throws IOException {
        Docx docx = like(HouseTemplates.german());

        assertThat(docx.part("word/header1.xml")).contains("Hafenamt", "Logo of the house");
        assertThat(docx.binary("word/media/image1.png")).isNotEmpty();
        assertThat(docx.part("word/footer1.xml")).contains("Seite ");
        assertThat(docx.part("word/theme/theme1.xml")).contains("Verdana", "7A1F2B");
        assertThat(docx.part("word/document.xml"))
                .contains("w:top=\"1701\"", "w:left=\"1701\"", "<w:docGrid w:linePitch=\"360\"/>")
                .doesNotContain("Mustertext");
        assertThat(docx.part("word/settings.xml")).contains("w:autoHyphenation", "w:hyphenationZone");
    }

    @Test
    void theLastSectionGivesThePageAndInheritsItsHeads() throws IOException {
        String document = like(HouseTemplates.renamed()).part("word/document.xml");

        assertThat(document)
                .contains("<w:pgSz w:w=\"12240\" w:h=\"15840\"/>", "w:titlePg")
                .doesNotContain("w:num=\"2\"");
        assertThat(document.split("w:headerReference", -1)).hasSize(3);
    }

    @Test
    void headingsAreCountedAsTheHouseCounts() throws IOException {
        assertThat(like(HouseTemplates.german()).paragraphs("Verzeichnis1"))
                .contains("I.Background1")
                .anySatisfy(line -> assertThat(line).startsWith("IV."));
        assertThat(like(HouseTemplates.renamed()).paragraphs("TOC1"))
                .anySatisfy(line -> assertThat(line).startsWith("Part ABackground"));
    }

    @Test
    void textIsSpelledInItsOwnLanguage() throws IOException {
        Docx docx = like(HouseTemplates.german());

        assertThat(docx.part("word/styles.xml"))
                .contains("<w:lang w:eastAsia=\"en-US\" w:bidi=\"ar-SA\" w:val=\"en\"/>");
        assertThat(docx.part("word/settings.xml")).contains("<w:themeFontLang w:val=\"en\"/>");
    }

    @Test
    void whatTiesLocksOrAsksStaysBehind() throws IOException {
        Docx docx = like(HouseTemplates.german());

        assertThat(docx.part("word/settings.xml")).doesNotContain("attachedTemplate", "documentProtection", "rsid");
        assertThat(told(docx, "D311").message()).contains("a link to another template");
    }

    @Test
    void nothingOfAMaliciousTemplateRunsOrReachesOut() throws IOException {
        Docx docx = like(HouseTemplates.malicious());

        assertThat(docx.parts().keySet()).noneMatch(name -> name.contains("vba") || name.contains("oleObject"));
        docx.parts()
                .forEach((name, content) -> assertThat(content).as(name).doesNotContain("tracker.example", "file://"));
        assertThat(docx.part("word/header1.xml")).contains("the house").doesNotContain("OLEObject", "r:href");
        assertThat(told(docx, "D311").message())
                .contains("macros", "links to files elsewhere", "objects of other programs");
    }

    @Test
    void theHandlingLabelStandsInEveryHeadAndFootOfTheHouse() throws IOException {
        Edition edition = SampleArticle.edition();
        Docx docx = Docx.of(edition.with(
                Presentation.PLAIN.handled("TLP:AMBER").like(Source.of("house.docx", HouseTemplates.renamed()))));

        Matcher references =
                Pattern.compile("w:(header|footer)Reference w:type=\"(\\w+)\"").matcher(docx.part("word/document.xml"));
        assertThat(references.results().map(found -> found.group(1) + " " + found.group(2)))
                .containsExactlyInAnyOrder("header default", "header first", "footer default", "footer first");
        docx.parts().forEach((name, content) -> {
            if (content.contains("<w:hdr") || content.contains("<w:ftr")) {
                assertThat(content).as(name).contains("TLP:AMBER");
            }
        });
    }

    @Test
    void aReportIsATemplateToo() throws IOException {
        Docx first = Docx.of(SampleArticle.edition());
        Docx again = like(first.bytes());

        assertThat(again.exported().diagnostics()).extracting(Diagnostic::code).doesNotContain("D310", "D311");
        assertThat(again.parts().keySet()).contains("customXml/item1.xml").doesNotContain("customXml/item2.xml");
        assertThat(again.part("word/header1.xml")).isEqualTo(first.part("word/header1.xml"));
    }

    @Test
    void whatIsNoTemplateIsRefused() {
        assertRefused("no template".getBytes(UTF_8), "no DOCX or DOTX");
        assertRefused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                "password");
        assertRefused(
                HouseTemplates.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8))), "");
        assertRefused(HouseTemplates.zip(Map.of("word/document.xml", new byte[40_000_000])), "unpacks");
        assertRefused(
                HouseTemplates.zip(Map.of(
                        "_rels/.rels",
                        ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                        + " Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/"
                                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                                .getBytes(UTF_8),
                        "word/document.xml",
                        "<a/>".getBytes(UTF_8))),
                "strict");
    }

    private static void assertRefused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> new DocxExporter()
                        .export(
                                Articles.edition(Articles.rich())
                                        .with(Presentation.PLAIN.like(Source.of("house.dotx", bytes))),
                                new MemoryDestination()))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.diagnostic().code()).isEqualTo("D309");
                    assertThat(refused.diagnostic().message()).contains("house.dotx", reason);
                });
    }

    private static Docx like(byte[] template) throws IOException {
        return like(template, SampleArticle.edition());
    }

    private static Docx like(byte[] template, Edition edition) {
        return Docx.of(edition.with(Presentation.PLAIN.like(Source.of("house.docx", template))));
    }

    private static Diagnostic told(Docx docx, String code) {
        return docx.exported().diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> headings(Article article) {
        return article.sections().stream()
                .flatMap(section -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(section), section.subsections().stream()))
                .map(Section::heading)
                .map(PlainText::of)
                .toList();
    }

    private static Optional<String> styleNamed(Docx docx, String name) {
        return Docx.all(docx.xml("word/styles.xml"), "style").stream()
                .filter(style ->
                        Docx.attribute(Docx.all(style, "name").get(0), "val").equals(name))
                .map(style -> Docx.attribute(style, "styleId"))
                .findFirst();
    }

    private static void assertStylesAreDefined(Docx docx) {
        Set<String> ids = new HashSet<>();
        for (Element style : Docx.all(docx.xml("word/styles.xml"), "style")) {
            assertThat(ids.add(Docx.attribute(style, "styleId"))).isTrue();
        }
        for (String part : docx.wordParts()) {
            for (String reference : List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")) {
                for (Element element : Docx.all(docx.xml(part), reference)) {
                    assertThat(ids).as(part + " " + reference).contains(Docx.attribute(element, "val"));
                }
            }
        }
    }

    private static void assertListsAreDefined(Docx docx) {
        Set<String> patterns = new HashSet<>();
        Set<String> lists = new HashSet<>(Set.of("0"));
        for (Element pattern : Docx.all(docx.xml("word/numbering.xml"), "abstractNum")) {
            assertThat(patterns.add(Docx.attribute(pattern, "abstractNumId"))).isTrue();
        }
        for (Element list : Docx.all(docx.xml("word/numbering.xml"), "num")) {
            assertThat(lists.add(Docx.attribute(list, "numId"))).isTrue();
            assertThat(patterns)
                    .contains(Docx.attribute(Docx.all(list, "abstractNumId").get(0), "val"));
        }
        for (String part : docx.wordParts()) {
            Docx.all(docx.xml(part), "numId")
                    .forEach(list -> assertThat(lists).as(part).contains(Docx.attribute(list, "val")));
        }
    }

    private static void assertRelationshipsLeadSomewhere(Docx docx) {
        for (String part : docx.wordParts()) {
            Set<String> ids = new HashSet<>();
            int slash = part.lastIndexOf('/') + 1;
            String relationships = docx.parts()
                    .getOrDefault(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels", "");
            Matcher matcher = TARGET.matcher(relationships);
            while (matcher.find()) {
                assertThat(ids.add(matcher.group(1))).isTrue();
                if (matcher.group(4) == null) {
                    Path target = Path.of(part.substring(0, slash))
                            .resolve(matcher.group(3))
                            .normalize();
                    assertThat(docx.parts()).containsKey(target.toString());
                }
            }
            assertThat(used(docx.xml(part).getDocumentElement())).as(part).isSubsetOf(ids);
        }
    }

    private static Set<String> used(Element root) {
        Set<String> used = new HashSet<>();
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            NamedNodeMap attributes = all.item(i).getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                if (R.equals(attributes.item(j).getNamespaceURI())) {
                    used.add(attributes.item(j).getNodeValue());
                }
            }
        }
        return used;
    }

    /** What LibreOffice makes of a text document of its own with a head. */
    private byte[] libreOffice() throws IOException, InterruptedException {
        Programs.require("soffice");
        Path flat = folder.resolve("house.fodt");
        Files.writeString(flat, HouseTemplates.flatText(), UTF_8);
        office("dotx", flat);
        return Files.readAllBytes(folder.resolve("house.dotx"));
    }

    private void office(String format, Path file) throws IOException, InterruptedException {
        Programs.run(
                Duration.ofMinutes(3),
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                file.toString());
    }

    private byte[] pandoc() throws IOException, InterruptedException {
        Programs.require("bash", "pandoc");
        Path file = folder.resolve("reference.docx");
        Programs.run(Duration.ofMinutes(1), "bash", "-c", "pandoc --print-default-data-file reference.docx > " + file);
        return Files.readAllBytes(file);
    }
}
