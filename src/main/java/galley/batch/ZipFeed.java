package galley.batch;

import galley.read.Feed;
import galley.source.Attachments;
import galley.source.Diagnostic;
import galley.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The articles in a ZIP archive, in the order of their names. What unpacks to more than an article is fails alone. */
public final class ZipFeed implements Feed {
    private final ZipFile archive;
    private final String shown;
    private final long largest;
    private final TreeMap<String, ZipEntry> files = new TreeMap<>();
    private final List<String> articles;
    private int next;

    /**
     * Opens an archive.
     *
     * @param shown how users named it
     * @param largest bytes of the largest file that is taken
     */
    public ZipFeed(Path file, String shown, long largest) throws IOException {
        this.archive = new ZipFile(file.toFile());
        this.shown = shown;
        this.largest = largest;
        archive.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> files.put(entry.getName(), entry));
        this.articles = files.keySet().stream().filter(PathFeed::isArticle).toList();
    }

    @Override
    public Optional<Item> next() {
        if (next == articles.size()) {
            return Optional.empty();
        }
        String name = articles.get(next++);
        return Optional.of(new Item(
                name,
                PathFeed.called(name),
                Map.of(),
                () -> Source.of(shown + "#" + name, bytes(name)),
                Optional.empty(),
                beside(name)));
    }

    private byte[] bytes(String name) throws IOException {
        ZipEntry entry = files.get(name);
        if (entry == null) {
            throw new IOException("it is not in the archive");
        }
        try (InputStream in = archive.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, largest + 1));
            if (bytes.length > largest) {
                throw PathFeed.Reading.tooLarge(largest);
            }
            return bytes;
        }
    }

    /** The pictures in the article's folder of the archive, by their plain names. */
    private Attachments beside(String article) {
        String folder = article.substring(0, article.lastIndexOf('/') + 1);
        return wanted -> {
            try {
                return files.containsKey(folder + wanted) ? Optional.of(bytes(folder + wanted)) : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            }
        };
    }

    @Override
    public double progress() {
        return articles.isEmpty() ? 1 : (double) next / articles.size();
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
