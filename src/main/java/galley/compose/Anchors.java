package galley.compose;

import galley.model.Article;
import galley.model.EveryInline;
import galley.model.Inline;
import galley.page.StructureBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The places of an article that its own links lead to. */
final class Anchors {
    private static final String WITHIN = "#";

    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> nodes = new HashMap<>();
    private final Map<Integer, String> links = new TreeMap<>();

    Anchors(Article article) {
        EveryInline.of(article, inline -> {
            if (inline instanceof Inline.Anchor anchor) {
                names.add(anchor.name());
            }
        });
    }

    /** Whether a link's target is a place of the article. */
    boolean has(String target) {
        return target.startsWith(WITHIN) && names.contains(target.substring(WITHIN.length()));
    }

    /** A place stands within this node of the structure; the first of its name counts. */
    void stands(String name, int node) {
        nodes.putIfAbsent(name, node);
    }

    /** The link at this node leads to a target, which may be a place that is not set yet. */
    void lead(int link, String target) {
        if (has(target)) {
            links.put(link, target.substring(WITHIN.length()));
        }
    }

    /** Lets all links lead to their places, when all are set. */
    void refer(StructureBuilder structure) {
        links.forEach(
                (link, name) -> Optional.ofNullable(nodes.get(name)).ifPresent(node -> structure.refer(link, node)));
    }
}
