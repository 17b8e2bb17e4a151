package galley.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a printer or a queue was told with a job, as another program shows it. */
final class LabJob {
    private static final Pattern ATTRIBUTE =
            Pattern.compile("^ {8}(\\S+) \\((?:1setOf )?\\w+\\) = (.*)$", Pattern.MULTILINE);

    private static final String GET_JOB = """
            {
              OPERATION Get-Job-Attributes
              GROUP operation-attributes-tag
              ATTR charset attributes-charset utf-8
              ATTR language attributes-natural-language en
              ATTR uri printer-uri $uri
              ATTR integer job-id $job
              ATTR keyword requested-attributes all
            }
            """;

    private LabJob() {}

    /** Attribute by attribute. */
    static Map<String, String> attributes(String uri, int id) throws IOException, InterruptedException {
        Path questions = Files.createTempFile("get-job", ".test");
        try {
            Files.writeString(questions, GET_JOB, UTF_8);
            Programs.Output output = Programs.run(
                    Duration.ofSeconds(30), "ipptool", "-tv", "-d", "job=" + id, uri, questions.toString());
            Map<String, String> attributes = new LinkedHashMap<>();
            String answer = output.out().substring(Math.max(0, output.out().indexOf("RECEIVED")));
            Matcher matcher = ATTRIBUTE.matcher(answer);
            while (matcher.find()) {
                attributes.put(matcher.group(1), matcher.group(2));
            }
            return attributes;
        } finally {
            Files.delete(questions);
        }
    }
}
