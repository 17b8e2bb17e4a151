package galley.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** LibreOffice at work on a document, driven by macros in a profile of its own. */
public final class LibreOffice {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Path profile;

    private LibreOffice(Path profile) {
        this.profile = profile;
    }

    /** An office program with a fresh profile in a folder; skips the test where there is none. */
    public static LibreOffice in(Path folder) throws IOException, InterruptedException {
        Programs.require("soffice");
        LibreOffice office = new LibreOffice(folder.resolve("profile"));
        // The first start makes the profile, and would overwrite macros that are there.
        office.run("--terminate_after_init");
        Path library = Files.createDirectories(office.profile.resolve("user/basic/Standard"));
        Files.writeString(library.resolve("script.xlb"), LIBRARY, UTF_8);
        Files.writeString(library.resolve("Macros.xba"), module(), UTF_8);
        return office;
    }

    /** Accepts every tracked change of a document. */
    public Path accepted(Path document) throws IOException, InterruptedException {
        return macro("Resolve", document, "accepted", "AcceptAllTrackedChanges");
    }

    /** Rejects every tracked change of a document. */
    public Path rejected(Path document) throws IOException, InterruptedException {
        return macro("Resolve", document, "rejected", "RejectAllTrackedChanges");
    }

    /**
     * What an editor does to a report: types another value into a control, other words into the text, and a new heading
     * after the paragraph that has them.
     *
     * @param words the words to replace and what replaces them
     */
    public Path edited(Path document, String value, String newValue, String[] words, String heading)
            throws IOException, InterruptedException {
        return macro("Edit", document, "edited", value, newValue, words[0], words[1], heading);
    }

    private Path macro(String name, Path document, String kind, String... more)
            throws IOException, InterruptedException {
        Path made = document.resolveSibling(kind + "-" + document.getFileName());
        String arguments = Arrays.stream(more).map(one -> ",\"" + one + "\"").collect(Collectors.joining());
        Programs.Output output = run("macro:///Standard.Macros." + name + "(\"" + document.toAbsolutePath() + "\",\""
                + made.toAbsolutePath() + "\"" + arguments + ")");
        Path fault = Path.of(made + ".fault");
        assertThat(fault).as(() -> output.err()).doesNotExist();
        assertThat(made).as(() -> output.err()).exists();
        return made;
    }

    private Programs.Output run(String argument) throws IOException, InterruptedException {
        return Programs.run(
                LIMIT, "soffice", "-env:UserInstallation=" + profile.toUri(), "--headless", "--norestore", argument);
    }

    private static String module() {
        String escaped = MACROS.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<!DOCTYPE script:module PUBLIC \"-//OpenOffice.org//DTD OfficeDocument 1.0//EN\" \"module.dtd\">\n"
                + "<script:module xmlns:script=\"http://openoffice.org/2000/script\" script:name=\"Macros\""
                + " script:language=\"StarBasic\">" + escaped + "</script:module>\n";
    }

    private static final String LIBRARY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" \
            library:readonly="false" library:passwordprotected="false">
             <library:element library:name="Macros"/>
            </library:library>
            """;

    private static final String MACROS = """
            Function Opened(source As String)
              Dim settings(0) As New com.sun.star.beans.PropertyValue
              settings(0).Name = "Hidden" : settings(0).Value = True
              Opened = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, settings())
            End Function

            Sub Save(document, target As String)
              Dim settings(0) As New com.sun.star.beans.PropertyValue
              settings(0).Name = "FilterName" : settings(0).Value = "MS Word 2007 XML"
              document.storeToURL(ConvertToURL(target), settings())
              document.close(True)
            End Sub

            Sub Fail(target As String, what As String)
              number = FreeFile
              Open target & ".fault" For Output As #number : Print #number, what : Close #number
              StarDesktop.terminate()
            End Sub

            Sub Resolve(source As String, target As String, verb As String)
              On Error Goto Failed
              document = Opened(source)
              dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
              dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" & verb, "", 0, Array())
              Save(document, target)
              Exit Sub
            Failed:
              Fail(target, Error$ & " in line " & Erl)
            End Sub

            Sub Edit(source As String, target As String, value As String, newValue As String, _
                words As String, newWords As String, heading As String)
              On Error Goto Failed
              document = Opened(source)
              fields = document.TextFields.createEnumeration()
              Do While fields.hasMoreElements()
                field = fields.nextElement()
                If field.supportsService("com.sun.star.text.TextField.Input") Then
                  If field.Content = value Then field.Content = newValue
                End If
              Loop
              paragraphs = document.Text.createEnumeration()
              Do While paragraphs.hasMoreElements()
                paragraph = paragraphs.nextElement()
                If paragraph.supportsService("com.sun.star.text.Paragraph") Then
                  If InStr(paragraph.String, words) > 0 Then found = paragraph
                End If
              Loop
              replacing = document.createReplaceDescriptor()
              replacing.SearchString = words : replacing.ReplaceString = newWords
              document.replaceAll(replacing)
              cursor = document.Text.createTextCursorByRange(found.End)
              paragraphEnd = com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK
              document.Text.insertControlCharacter(cursor, paragraphEnd, False)
              cursor.ParaStyleName = "Heading 1"
              document.Text.insertString(cursor, heading, False)
              Save(document, target)
              Exit Sub
            Failed:
              Fail(target, Error$ & " in line " & Erl)
            End Sub
            """;
}
