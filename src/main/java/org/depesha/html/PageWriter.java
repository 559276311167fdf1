package org.depesha.html;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.depesha.link.address.Addresses;
import org.depesha.link.address.PagePolicy;
import org.depesha.output.Staging;

/** Puts pages into the site; several threads may write at once. */
final class PageWriter {

    private final TeiTemplates templates;
    private final Frames frames;
    private final Map<String, Object> words;
    private final Staging site;
    private final boolean forDisk;
    private final AtomicInteger made = new AtomicInteger();

    /**
     * A writer of pages.
     *
     * @param words the functions by which templates ask for words
     */
    PageWriter(TeiTemplates templates, Frames frames, Map<String, Object> words, boolean forDisk, Staging site) {
        this.templates = templates;
        this.frames = frames;
        this.words = words;
        this.forDisk = forDisk;
        this.site = site;
    }

    /** How many pages were made. */
    int made() {
        return made.get();
    }

    /** Writes a page with its frame. */
    void write(String template, PagePlace place, PageHead machines, Object page) {
        write(template, place, machines, page, Map.of());
    }

    /**
     * Writes a page with its frame.
     *
     * @param functions what else its template calls by name
     */
    void write(String template, PagePlace place, PageHead machines, Object page, Map<String, Object> functions) {
        Map<String, Object> model = new TreeMap<>(functions);
        model.put("page", page);
        model.put("frame", frames.frame(place.address(), place.title(), place.description(), place.section()));
        model.put("languages", frames.languages(place.address()));
        model.put("machines", machines.orElse(frames.tags()));
        model.put("policy", PagePolicy.showing(PagePolicy.OF_A_PAGE, place.origins()));
        write(template, place.address(), model);
    }

    /**
     * A part of a page; empty where its template fails.
     *
     * @param place of the page that it is a part of
     * @param functions what else its template calls by name
     */
    String part(String template, PagePlace place, Object part, Map<String, Object> functions) {
        Map<String, Object> model = new TreeMap<>(functions);
        model.put("page", part);
        model.put("frame", frames.frame(place.address(), place.title(), place.description(), place.section()));
        model.putAll(words);
        return templates.render(template, model).orElse("");
    }

    /** Writes a page that has no frame but what its model holds. */
    void write(String template, String address, Map<String, Object> model) {
        Map<String, Object> whole = new TreeMap<>(model);
        whole.putAll(words);
        whole.putIfAbsent("policy", PagePolicy.OF_A_PAGE);
        templates.render(template, whole).ifPresent(html -> {
            site.write(Addresses.fileOf(frames.folder() + address), forDisk ? DiskLinks.in(html) : html);
            made.incrementAndGet();
        });
    }
}
