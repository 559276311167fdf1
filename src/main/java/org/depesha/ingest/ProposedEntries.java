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
import org.depesha.ingest.draft.DocumentIds;
import org.depesha.ingest.draft.YamlText;
import org.depesha.ingest.draft.YamlText.Pair;
import org.depesha.model.RegisterKind;

/** Names that no register has, as entries ready to be copied into one: likely ones only, the others are counted. */
public final class ProposedEntries {

    private final List<Found> found;

    private ProposedEntries(List<Found> found) {
        this.found = List.copyOf(found);
    }

    /** A proposal and the place where its name stands first. */
    private record Found(Proposal proposal, String file, long line) {

        String id() {
            return DocumentIds.slug(proposal.name().replaceAll("\\p{Lu}\\. ?(?=\\p{Lu})", ""));
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
                        file,
                        lines.of(
                                proposal.starts().stream().min(Integer::compare).orElse(0))))
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

    /**
     * Lines of YAML by the register that they belong to, the likeliest first; a register for which there is none is
     * left out.
     */
    public Map<RegisterKind, List<String>> entries() {
        Map<RegisterKind, List<String>> entries = new LinkedHashMap<>();
        for (RegisterKind kind : RegisterKind.values()) {
            Map<String, List<Found>> byId = new LinkedHashMap<>();
            found.stream()
                    .filter(one -> one.proposal().isShown()
                            && one.proposal().kind() == kind
                            && !one.id().isEmpty())
                    .sorted(Comparator.comparingDouble(
                                    (Found one) -> one.proposal().confidence())
                            .reversed()
                            .thenComparing(Found::id))
                    .forEach(one -> byId.computeIfAbsent(one.id(), any -> new ArrayList<>())
                            .add(one));
            if (!byId.isEmpty()) {
                entries.put(
                        kind,
                        byId.entrySet().stream()
                                .map(entry -> line(entry.getKey(), entry.getValue()))
                                .toList());
            }
        }
        return entries;
    }

    /** An entry, and behind it as a comment what speaks for it. */
    private static String line(String id, List<Found> same) {
        Found best = same.get(0);
        Set<String> forms = new LinkedHashSet<>();
        same.forEach(one -> forms.addAll(one.proposal().forms()));
        int times =
                same.stream().mapToInt(one -> one.proposal().starts().size()).sum();
        String entry = YamlText.map(List.of(
                Pair.text("name", best.proposal().name()),
                new Pair(
                        "forms",
                        "[" + String.join(", ", forms.stream().map(YamlText::of).toList()) + "]")));
        List<String> why = best.proposal().evidence().stream()
                .filter(reason -> !reason.endsWith(" times"))
                .toList();
        return String.format(
                Locale.ROOT,
                "%s: %s  # %.2f, %s, first %s:%d; %s",
                id,
                entry,
                best.proposal().confidence(),
                times == 1 ? "once" : times + " times",
                best.file(),
                best.line(),
                String.join(", ", why));
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
