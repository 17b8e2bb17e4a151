package galley.batch;

import galley.read.Feed;
import galley.source.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Several feeds one behind the other; what tells their articles apart begins with the name of the feed. */
public final class JoinedFeed implements Feed {
    private final List<Map.Entry<String, Feed>> feeds;
    private int at;

    /** These feeds by name, in order. */
    public JoinedFeed(List<Map.Entry<String, Feed>> feeds) {
        this.feeds = List.copyOf(feeds);
    }

    @Override
    public Optional<Item> next() throws IOException {
        while (at < feeds.size()) {
            String name = feeds.get(at).getKey();
            Optional<Item> item = feeds.get(at).getValue().next();
            if (item.isPresent()) {
                return item.map(found -> new Item(
                        name + "#" + found.id(),
                        found.name(),
                        found.facts(),
                        found.text(),
                        found.page(),
                        found.attachments()));
            }
            at++;
        }
        return Optional.empty();
    }

    @Override
    public boolean isPart() {
        return at < feeds.size() && feeds.get(at).getValue().isPart();
    }

    @Override
    public double progress() {
        return at == feeds.size() ? 1 : (at + feeds.get(at).getValue().progress()) / feeds.size();
    }

    @Override
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>();
        feeds.forEach(feed -> all.addAll(feed.getValue().diagnostics()));
        return all;
    }

    @Override
    public void close() throws IOException {
        for (Map.Entry<String, Feed> feed : feeds) {
            feed.getValue().close();
        }
    }
}
