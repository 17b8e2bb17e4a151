package galley.font;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.HeadlessException;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Faces as the fonts of the JDK, which reads them from files: each is written to a folder for temporary files once.
 *
 * <p>Where Java asks the system's fontconfig which fonts there are, it cannot make any font without it ("Fontconfig
 * head is null"), and bare containers have none. So before the first font is made Java is told of a font of ours
 * instead, by the property it has for that, unless the user has set it.
 */
final class JdkFonts {
    /** Where Java looks for a description of the system's fonts; read once, when the first font is made. */
    private static final String DESCRIPTION = "sun.awt.fontconfig";

    private final Map<Typeface, Optional<Font>> fonts = new ConcurrentHashMap<>();

    /** The face so large that one design unit is one point; empty if this Java runtime cannot make fonts. */
    Optional<Font> font(Typeface face) {
        return fonts.computeIfAbsent(face, JdkFonts::load);
    }

    private static Optional<Font> load(Typeface face) {
        try {
            File file = written(face);
            Font font = Font.createFont(Font.TRUETYPE_FONT, file);
            return Optional.of(font.deriveFont(Font.PLAIN, face.unitsPerEm()));
        } catch (FontFormatException | IOException runtimeWithoutFonts) {
            return Optional.empty();
        } catch (LinkageError | InternalError | AWTError | HeadlessException runtimeWithoutFonts) {
            return Optional.empty();
        }
    }

    /** The face as a file that is deleted when Java ends: it may read from it until then. */
    private static File written(Typeface face) throws IOException {
        Path folder = Files.createTempDirectory("galley-face");
        folder.toFile().deleteOnExit();
        Path file = folder.resolve(face.postScriptName() + ".ttf");
        file.toFile().deleteOnExit();
        ByteBuffer program = face.program();
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (program.hasRemaining()) {
                out.write(program);
            }
        }
        describe(file);
        return file.toFile();
    }

    private static void describe(Path face) throws IOException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean asksFontconfig = !system.startsWith("windows") && !system.startsWith("mac");
        if (asksFontconfig && System.getProperty(DESCRIPTION) == null) {
            Path description = face.resolveSibling("fontconfig.properties");
            description.toFile().deleteOnExit();
            Files.writeString(description, description(face), StandardCharsets.ISO_8859_1);
            System.setProperty(DESCRIPTION, description.toString());
        }
    }

    /** One face for all of Java's own font names, none of which galley uses ("Font Configuration Files", Java 8). */
    private static String description(Path face) {
        StringBuilder out = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
        for (String name : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
            for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
                out.append(name).append('.').append(style).append(".latin-1=Galley\n");
            }
        }
        return out.append("filename.Galley=").append(escaped(face)).append('\n').toString();
    }

    private static String escaped(Path path) {
        return path.toAbsolutePath().toString().replace("\\", "\\\\");
    }
}
