package org.depesha.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesha.annotate.Proposal;
import org.depesha.ingest.ProposedEntry.Sight;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;

/** Names that no register has, as entries ready to be copied into one: likely ones only, the others are counted. */
public final class ProposedEntries {

    private final List<Found> found;

    private ProposedEntries(List<Found> found) {
        this.found = List.copyOf(found);
    }

    /** A proposal and the places where its name stands, in order. */
    private record Found(Proposal proposal, List<Sight> sights) {

        String id() {
            return ProposedEntry.id(proposal.name());
        }

        String key() {
            return proposal.kind() + ":" + id();
        }
    }

    /** The proposals of a document. */
    static ProposedEntries of(String file, String text, List<Proposal> proposals) {
        LineNumbers lines = new LineNumbers(text);
        return new ProposedEntries(proposals.stream()
                .map(proposal -> new Found(
                        proposal,
                        proposal.starts().stream()
                                .sorted()
                                .map(start -> new Sight(file, lines.of(start)))
                                .toList()))
                .toList());
    }

    /** Those of several documents. */
    public static ProposedEntries all(List<ProposedEntries> parts) {
        return new ProposedEntries(
                parts.stream().flatMap(part -> part.found.stream()).toList());
    }

    /** How many names were too unlikely to be shown. */
    public long unlikely() {
        return found.stream()
                .filter(one -> !one.proposal().isShown())
                .map(Found::key)
                .distinct()
                .count();
    }

    /** The entries, register by register, the likeliest first. */
    public List<ProposedEntry> list() {
        Map<EntryKey, List<Found>> byKey = new LinkedHashMap<>();
        found.stream()
                .filter(one -> one.proposal().isShown() && !one.id().isEmpty())
                .sorted(Comparator.comparing((Found one) -> one.proposal().kind())
                        .thenComparing(one -> -one.proposal().confidence())
                        .thenComparing(Found::id))
                .forEach(one -> byKey.computeIfAbsent(
                                new EntryKey(one.proposal().kind(), one.id()), any -> new ArrayList<>())
                        .add(one));
        return byKey.entrySet().stream()
                .map(entry -> entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ProposedEntry entry(EntryKey key, List<Found> same) {
        Set<String> forms = new LinkedHashSet<>();
        same.forEach(one -> forms.addAll(one.proposal().forms()));
        return new ProposedEntry(
                key,
                same.get(0).proposal(),
                List.copyOf(forms),
                same.stream().flatMap(one -> one.sights().stream()).toList(),
                "");
    }

    /**
     * Lines of YAML by the register that they belong to, the likeliest first; a register for which there is none is
     * left out. Behind each as a comment what speaks for it.
     */
    public Map<RegisterKind, List<String>> entries() {
        Map<RegisterKind, List<String>> entries = new LinkedHashMap<>();
        list().forEach(entry -> entries.computeIfAbsent(entry.kind(), any -> new ArrayList<>())
                .add(entry.yaml() + "  # " + entry.grounds()));
        return entries;
    }

    /** For the terminal: each register's file and its lines, then how many were left out. */
    public String text(String indent) {
        StringBuilder text = new StringBuilder();
        entries().forEach((kind, lines) -> {
            text.append(indent)
                    .append("proposed for content/registers/")
                    .append(kind.plural())
                    .append(".yml:\n");
            lines.forEach(line -> text.append(indent).append("  ").append(line).append('\n'));
        });
        if (unlikely() > 0) {
            text.append(String.format(
                            Locale.ROOT,
                            "%s%d capitalised %s below %.2f not shown%n",
                            indent,
                            unlikely(),
                            unlikely() == 1 ? "word" : "words",
                            Proposal.THRESHOLD)
                    .replace("\r\n", "\n"));
        }
        return text.toString();
    }
}
