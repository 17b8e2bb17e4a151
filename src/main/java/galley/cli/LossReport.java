package galley.cli;

import galley.batch.Report;
import galley.json.JsonDocument;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Severity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All that was told of the articles of one command, as data: what was dropped, shortened, repaired, guessed, found. */
final class LossReport {
    private final Map<String, List<Diagnostic>> byArticle = new LinkedHashMap<>();

    /** A report on these articles, by the names users gave; one of which nothing is told stands in it, too. */
    LossReport(List<String> articles) {
        articles.forEach(article -> byArticle.put(article.equals("-") ? "stdin" : article, new ArrayList<>()));
    }

    void add(String article, Diagnostic diagnostic) {
        byArticle.computeIfAbsent(article, name -> new ArrayList<>()).add(diagnostic);
    }

    /** Writes the report, says so in one line, and returns the exit code. */
    int write(Path file, String shown, Reporter reporter) {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                JsonDocument json = new JsonDocument(out)) {
            json.object(() -> {
                json.array(
                        "articles",
                        List.copyOf(byArticle.entrySet()),
                        article -> json.object(() -> {
                            json.text("article", article.getKey());
                            Report.diagnostics(json, article.getValue());
                        }));
                json.object("summary", () -> summary(json));
            });
        } catch (IOException e) {
            reporter.report(
                    shown,
                    List.of(Diagnostic.error("C102", Place.UNKNOWN, "the report was not written: " + e.getMessage())));
            return ExitCode.UNWRITTEN;
        }
        reporter.say("report " + shown + "  " + inWords(counts()));
        return ExitCode.DONE;
    }

    private void summary(JsonDocument json) throws IOException {
        Map<Severity, Integer> counts = counts();
        for (Severity severity : Severity.values()) {
            json.number(severity.word(), counts.getOrDefault(severity, 0));
        }
        Map<String, Integer> codes = new TreeMap<>();
        byArticle.values().forEach(all -> all.forEach(told -> codes.merge(told.code(), 1, Integer::sum)));
        json.object("codes", () -> {
            for (Map.Entry<String, Integer> code : codes.entrySet()) {
                json.number(code.getKey(), code.getValue());
            }
        });
    }

    private Map<Severity, Integer> counts() {
        Map<Severity, Integer> counts = new TreeMap<>();
        byArticle.values().forEach(all -> all.forEach(told -> counts.merge(told.severity(), 1, Integer::sum)));
        return counts;
    }

    /** {@code 1 error, 2 warnings, 30 notes}. */
    static String inWords(Map<Severity, Integer> counts) {
        List<String> words = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            int count = counts.getOrDefault(severity, 0);
            words.add(String.format(Locale.ROOT, "%,d %s%s", count, severity.word(), count == 1 ? "" : "s"));
        }
        return String.join(", ", words);
    }
}
