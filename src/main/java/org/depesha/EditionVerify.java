package org.depesha;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.config.SourceFile;
import org.depesha.export.ExportFiles;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Problems;
import org.depesha.release.QuotationSearch;
import org.depesha.release.QuotationSearch.Finding;
import org.depesha.release.Release;
import org.depesha.release.ReleaseHistory;
import org.depesha.release.ReleasedTexts;
import org.depesha.release.TextComparison.Piece;
import org.depesha.release.TextDigest;
import org.depesha.release.TextVersion;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;
import org.depesha.text.Hands;
import org.depesha.text.Witnesses;
import org.jspecify.annotations.Nullable;

/** Says whether a quotation stands in a document, in which releases, and where; or which text a file holds. */
public final class EditionVerify {

    /** So much is shown of what stands before a text. */
    private static final int SHOWN = 300;

    private final Path folder;
    private final EditionSettings settings;
    private final ReleaseHistory history;
    private final Function<LinkedEdition, Cited> citing;
    private final LinkedEdition edition;

    private EditionVerify(Job job, Function<LinkedEdition, Cited> citing, LinkedEdition edition) {
        this.folder = job.folder();
        this.settings = job.settings();
        this.history = job.history();
        this.citing = citing;
        this.edition = edition;
    }

    /**
     * One text of a document.
     *
     * @param release in which it was new; empty where it is not released
     * @param isPresent whether it is the text that the edition has now
     * @param address of its page
     * @param digest of the text
     * @param pieces its passages and parts
     * @param plain as {@code document.txt} has it
     */
    public record Text(
            String release, boolean isPresent, String address, String digest, List<Piece> pieces, String plain) {}

    /**
     * What was found in one text.
     *
     * @param numbers those of the text's passages, by their anchors
     */
    public record Verdict(Text text, List<Found> findings, Map<String, Integer> numbers) {

        /** Whether the quotation stands there word by word. */
        public boolean stands() {
            return findings.stream().anyMatch(Found::exact);
        }

        /** Whether it stands at an anchor, or begins there. */
        public boolean standsAt(String anchor) {
            return findings.stream()
                    .anyMatch(found -> found.exact()
                            && (found.first().equals(anchor) || found.last().equals(anchor)));
        }
    }

    /**
     * Where a quotation stands, or what is nearest to it.
     *
     * @param first the anchor of the passage in which it begins; empty for a part that has none
     * @param last that in which it ends
     * @param runs the words of the text against those of the quotation, where it is not exact
     */
    public record Found(boolean exact, String first, String last, List<Words> runs) {

        private static Found of(Finding finding) {
            return new Found(
                    finding.exact(),
                    finding.first(),
                    finding.last(),
                    finding.runs().stream()
                            .map(run -> new Words(Whose.valueOf(run.kind().name()), run.words()))
                            .toList());
        }
    }

    /** Words that stand in both, in the text alone, or in the quotation alone. */
    public record Words(Whose kind, String words) {}

    /** Whose words they are. */
    public enum Whose {
        SAME,
        GONE,
        NEW
    }

    /**
     * What can be asked about; {@code wrong} says why nothing can, and is empty otherwise.
     *
     * @param whole the file of the edition that a file is, to the last sign; empty where it is none
     * @param beside what else a file holds, which says nothing of its truth; empty for none
     */
    public record Subject(
            String document,
            String anchor,
            List<Text> texts,
            String base,
            Map<String, Integer> numbers,
            String whole,
            String beside,
            String wrong) {

        /** Looks for a quotation in every text. */
        public List<Verdict> find(String quotation) {
            return texts.stream()
                    .map(text -> new Verdict(
                            text,
                            new QuotationSearch(text.pieces())
                                    .find(quotation).stream().map(Found::of).toList(),
                            numbers))
                    .toList();
        }
    }

    /** Reads the edition in a folder; empty, with problems, where it can't be read. */
    public static Optional<EditionVerify> in(Path folder, Problems problems) {
        return Job.in(folder, problems, what -> {})
                .map(job -> new EditionVerify(job, job.citing(), EditionBuild.linked(job, job.edition())));
    }

    /**
     * The texts at an address: whole, or from the site's root; with an anchor or without; of a document, or of one of
     * its releases.
     */
    public Subject at(String address) {
        String base = settings.canonical("");
        String path = address.startsWith(base) ? address.substring(base.length()) : address.replaceFirst("^\\.?/+", "");
        int hash = path.indexOf('#');
        String anchor = hash < 0 ? "" : path.substring(hash + 1);
        String page = (hash < 0 ? path : path.substring(0, hash))
                .replaceFirst("(?:index\\.html|document\\.(?:xml|txt))$", "");
        String folder = page.endsWith("/") ? page : page + "/";
        String release = folder.matches("documents/[^/]+/versions/[^/]+/")
                ? folder.replaceFirst(".*/versions/([^/]+)/", "$1")
                : "";
        String owner = Addresses.documentOf(release.isEmpty() ? folder : folder.replaceFirst("versions/.*", ""));
        if (path.matches("[a-z]+://.*")) {
            return wrong("`" + address + "` is not an address of this edition, which is at " + base);
        }
        List<Text> all = texts(owner);
        String kept = newIn(release, all);
        List<Text> texts = all.stream()
                .filter(text -> release.isEmpty() || text.release().equals(kept))
                .toList();
        if (owner.isEmpty() || texts.isEmpty()) {
            return unknown(
                    folder,
                    release.isEmpty()
                            ? "There is no document at `" + address + "`."
                            : "There is no such release of the document: `" + address + "`.");
        }
        return new Subject(owner, anchor, texts, base, numbers(owner), "", "", "");
    }

    /** The release in which the text was new that a release has: its own, or one before it. */
    private String newIn(String release, List<Text> texts) {
        List<String> releases =
                history.lock().releases().stream().map(Release::version).toList();
        return texts.stream()
                .map(Text::release)
                .filter(own -> releases.contains(own) && releases.indexOf(own) <= releases.indexOf(release))
                .findFirst()
                .orElse(release);
    }

    private Subject unknown(String folder, String what) {
        List<String> known = edition.documents().stream()
                .map(document -> Addresses.document(document.id()))
                .toList();
        return wrong(DidYouMean.nearest(folder, known)
                .filter(near -> !near.equals(folder))
                .map(near -> what + " Did you mean `" + near + "`?")
                .orElse(what));
    }

    private Subject wrong(String what) {
        return new Subject("", "", List.of(), "", Map.of(), "", "", what);
    }

    private Map<String, Integer> numbers(String owner) {
        Map<String, Integer> numbers = new TreeMap<>(history.numbers(owner));
        LinkedDocument document = document(owner);
        if (document != null) {
            document.passages().stream()
                    .filter(passage -> passage.number() > 0)
                    .forEach(passage -> numbers.put(passage.id(), passage.number()));
        }
        return numbers;
    }

    private @Nullable LinkedDocument document(String owner) {
        String present = Addresses.documentOf(history.present(Addresses.document(owner)));
        return edition.documents().stream()
                .filter(one -> one.id().equals(present))
                .findFirst()
                .orElse(null);
    }

    /** The texts of a document, the present one first, then the released ones from the newest. */
    private List<Text> texts(String owner) {
        List<Text> all = new ArrayList<>();
        LinkedDocument document = document(owner);
        boolean heir = document != null
                && (document.id().equals(owner) || history.isHeir(document.id(), Addresses.document(owner)));
        List<TextVersion> versions = history.versions(document != null && heir ? document.id() : owner);
        boolean changed = document != null && (!heir || history.isChanged(document));
        int last = versions.size() - 1;
        if (document != null) {
            TextVersion own = history.isChanged(document) ? null : history.lastVersion(document.id());
            String release = own == null ? "" : own.release().version();
            all.add(present(document, release));
        }
        for (int i = document == null || changed ? last : last - 1; i >= 0; i--) {
            TextVersion version = versions.get(i);
            history.texts()
                    .tei(version)
                    .ifPresent(tei -> all.add(text(version.release().version(), version.address(), tei)));
        }
        return all;
    }

    private static Text present(LinkedDocument document, String release) {
        List<Piece> pieces = document.passages().stream()
                .map(passage -> new Piece(passage.id(), passage.text()))
                .toList();
        return new Text(
                release,
                true,
                Addresses.document(document.id()),
                TextDigest.of(document),
                pieces,
                ExportFiles.plain(
                        document.text(),
                        document.document().provenance().hands(),
                        Witnesses.of(document.document().header(), document.text())));
    }

    private Text text(String release, String address, TeiElement tei) {
        List<Piece> pieces = history.texts().passages(tei).stream()
                .map(passage -> new Piece(passage.id(), passage.words()))
                .toList();
        TeiElement text = tei.child("text");
        return new Text(
                release,
                false,
                address,
                TextDigest.ofPassages(pieces.stream().map(Piece::words).toList()),
                pieces,
                ExportFiles.plain(text == null ? tei : text, Hands.of(tei), Witnesses.of(tei, tei)));
    }

    /**
     * The text of a downloaded file, with what it is of the edition's texts; {@link Subject#wrong} where it can't be
     * read.
     */
    public Subject file(Path file) {
        String content;
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return wrong("`" + file + "` is not a file.");
        }
        try {
            content = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read `" + file + "` as UTF-8 text", e);
        }
        Text own = file.toString().endsWith(".xml")
                ? xml(content, file.toString())
                : new Text("", false, "", "", List.of(new Piece("", content)), content);
        if (own == null) {
            return wrong("`" + file + "` is not a TEI document.");
        }
        return edition.documents().stream()
                .map(LinkedDocument::id)
                .map(id -> subject(id, own, content))
                .filter(subject -> !subject.texts().isEmpty())
                .findFirst()
                .orElse(new Subject("", "", List.of(own), "", Map.of(), "", "", ""));
    }

    /** What a file is of a document. */
    private Subject subject(String id, Text own, String content) {
        List<Text> same = texts(id).stream().filter(text -> isSame(text, own)).toList();
        String whole = same.isEmpty() ? "" : whole(id, same, content);
        String beside = same.isEmpty() || !whole.isEmpty() ? "" : beside(own, same);
        return new Subject(id, "", same, settings.canonical(""), numbers(id), whole, beside, "");
    }

    /** The file of the site or of a release that has the same content; line ends are a matter of systems. */
    private String whole(String id, List<Text> same, String content) {
        String file = content.replace("\r\n", "\n");
        LinkedDocument document = document(id);
        Map<String, String> present = document == null
                ? Map.of()
                : ExportFiles.texts(
                        document, edition, settings, citing.apply(edition).first());
        Stream<String> now = present.entrySet().stream()
                .filter(one -> one.getValue().equals(file))
                .map(one -> Addresses.file(id, one.getKey()));
        Stream<String> before = same.stream()
                .filter(text -> !text.release().isEmpty())
                .flatMap(text -> history.versions(id).stream()
                        .filter(version -> version.release().version().equals(text.release())))
                .map(version ->
                        ReleasedTexts.path(version.owner(), version.release().version()))
                .filter(path -> SourceFile.read(folder, path, new Problems())
                        .filter(text -> text.replace("\r\n", "\n").equals(file))
                        .isPresent());
        return Stream.concat(now, before).findFirst().orElse("");
    }

    /** What stands around the words that are the same: a header that anybody may have written. */
    private static String beside(Text own, List<Text> known) {
        if (!own.digest().isEmpty()) {
            return "the header and the markup of the file";
        }
        String file = folded(own.plain());
        return known.stream()
                .map(text -> file.substring(
                                0, file.length() - folded(text.plain()).length())
                        .strip())
                .filter(words -> !words.isEmpty())
                .map(words -> "“" + (words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words) + "”")
                .findFirst()
                .orElse("");
    }

    private static boolean isSame(Text known, Text own) {
        return own.digest().isEmpty()
                ? folded(own.plain()).endsWith(folded(known.plain()))
                : own.digest().equals(known.digest());
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private @Nullable Text xml(String content, String file) {
        try {
            TeiElement tei = TeiReader.read(content, file);
            return tei.is("TEI") ? text("", "", tei) : null;
        } catch (TeiReader.IllFormedException e) {
            return null;
        }
    }
}
