package org.depesha.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depesha.config.Departure;
import org.depesha.config.SiteFormat;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/**
 * What stands at addresses that the site itself no longer makes.
 *
 * @param redirects pages that lead on
 * @param copies files that stand at an old address as well
 * @param tombstones pages that say that something was withdrawn
 */
public record Succession(List<Redirect> redirects, List<Copy> copies, List<Tombstone> tombstones) {

    public Succession {
        redirects = List.copyOf(redirects);
        copies = List.copyOf(copies);
        tombstones = List.copyOf(tombstones);
    }

    /**
     * A page that leads on; {@code keepsAnchors} says that the anchors of the old address lead to the same words at the
     * new one.
     */
    public record Redirect(String from, String to, boolean keepsAnchors) {}

    /** A file that stands at two addresses. */
    public record Copy(String from, String to) {}

    /** A page in place of something that was withdrawn; {@code document} is its id where it was one, or empty. */
    public record Tombstone(String address, String reason, String document) {}

    /**
     * Finds what is to stand at every released address that is not among the files of the site; one for which nobody
     * says anything is a problem. Where something else is wrong already, nothing is looked for: a page that could not
     * be made is no address that was lost.
     *
     * @param files of the site, as they are written, before redirects
     */
    public static Succession of(ReleaseHistory history, LinkedEdition edition, Set<String> files, Problems problems) {
        if (problems.hasErrors()) {
            return new Succession(List.of(), List.of(), List.of());
        }
        Search search = new Search(history, edition, files, problems);
        history.lock().lines().values().stream()
                .filter(line -> !line.isAnchor())
                .forEach(search::line);
        history.departures().values().stream()
                .sorted(Comparator.comparing(Departure::address))
                .forEach(search::departure);
        return new Succession(search.redirects, search.copies, search.tombstones);
    }

    private static final class Search {

        private final List<Redirect> redirects = new ArrayList<>();
        private final List<Copy> copies = new ArrayList<>();
        private final List<Tombstone> tombstones = new ArrayList<>();
        private final Set<Object> done = new HashSet<>();
        private final Set<SiteFormat> made = EnumSet.noneOf(SiteFormat.class);
        private final ReleaseHistory history;
        private final LinkedEdition edition;
        private final Set<String> files;
        private final Problems problems;

        Search(ReleaseHistory history, LinkedEdition edition, Set<String> files, Problems problems) {
            this.history = history;
            this.edition = edition;
            this.files = files;
            this.problems = problems;
            files.stream().map(SiteFormat::ofFile).flatMap(Optional::stream).forEach(made::add);
        }

        private boolean isMade(String address) {
            return files.contains(Addresses.fileOf(address));
        }

        void line(LockLine line) {
            boolean made = isMade(line.address());
            if (!made) {
                lost(line);
            }
            if (made || history.departure(line.address()) != null) {
                line.files().stream()
                        .map(name -> line.address() + name)
                        .filter(file -> !files.contains(file))
                        .forEach(this::lostFile);
            }
        }

        private void lost(LockLine line) {
            String address = line.address();
            Departure departure = history.departure(address);
            if (departure == null) {
                Optional<String> successor =
                        new Arrivals(history, edition).successor(line).filter(this::isMade);
                successor.ifPresentOrElse(to -> arrived(line, to), () -> {
                    if (!isOff(address)) {
                        reportLost(line);
                    }
                });
            } else if (departure.isWithdrawal()) {
                tombstone(address, departure);
            } else if (address.endsWith("/") || address.isEmpty()) {
                String to = moved(address, departure);
                if (isMade(to)) {
                    redirect(address, to, keepsAnchors(address, to));
                } else if (Addresses.placeOfPage(to).filter(this::isMade).isPresent()) {
                    redirect(address, Addresses.placeOfPage(to).get(), false);
                } else if (!departure.address().equals(address)) {
                    report(address, "`moved:` sends it to `" + to + "`, which does not exist either.");
                }
            } else {
                lostFile(address);
            }
        }

        /**
         * A thread is lost with its first document, and found again with it: the document alone is reported, and what
         * is said of it holds for both.
         */
        private void reportLost(LockLine line) {
            String thread = Addresses.ownerOfTexts(line.address()).orElse(line.address());
            String first = Addresses.document(Addresses.threadOf(thread));
            boolean follows = history.lock().find(first) != null && !isMade(first);
            Departure departure = history.departure(first);
            if (follows && departure != null && departure.isWithdrawal()) {
                redirect(line.address(), first, false);
            } else if (!follows || departure != null) {
                report(line.address(), suggestion(line));
            }
        }

        /** What has taken the place of something by itself; of its files those that it has as well. */
        private void arrived(LockLine line, String to) {
            redirect(line.address(), to, false);
            line.files().stream()
                    .filter(name -> !to.contains("#") && files.contains(to + name))
                    .forEach(name -> copies.add(new Copy(to + name, line.address() + name)));
        }

        /** Where an address leads by the move of itself or of a folder around it. */
        private String moved(String address, Departure departure) {
            return history.present(departure.address())
                    + address.substring(departure.address().length());
        }

        private boolean keepsAnchors(String from, String to) {
            String document = Addresses.documentOf(to);
            return !document.isEmpty() && history.isHeir(document, from);
        }

        private void lostFile(String file) {
            Departure departure = history.departure(file);
            Optional<String> outer = Addresses.outerCitation(moved(file)).filter(files::contains);
            if ((departure == null || !departure.isWithdrawal()) && !files.contains(moved(file)) && outer.isPresent()) {
                // The message is no longer a part of the document, or goes by another id: the page says so, and what
                // carried it is cited.
                copy(outer.get(), file);
            } else if (departure == null && !isOff(file)) {
                report(
                        file,
                        "In content/edition.yml, " + Departure.advice("moved", file, "its new address")
                                + ". If it is gone: "
                                + Departure.advice("withdrawn", file, "\"The reason in a sentence.\"") + ".");
            } else if (departure != null && !departure.isWithdrawal()) {
                String to = moved(file, departure);
                if (files.contains(to)) {
                    copy(to, file);
                } else {
                    report(file, "`moved:` sends it to `" + to + "`, which does not exist either.");
                }
            }
        }

        /** Whether the site has no file of a file's format at all: that is one decision, and one problem. */
        private boolean isOff(String file) {
            Optional<SiteFormat> format = SiteFormat.ofFile(file).filter(one -> !made.contains(one));
            format.filter(done::add)
                    .ifPresent(one -> problems.report(
                            Code.LOST_ADDRESS,
                            Place.of(AddressLock.PATH),
                            "Files of the format `" + one.word() + "` were released, such as `" + file
                                    + "`, but no longer exist.",
                            "In content/edition.yml add `" + one.word() + "` to `formats:` below `site:`."));
            return format.isPresent();
        }

        private String moved(String address) {
            Departure departure = history.departure(address);
            return departure == null || departure.isWithdrawal() ? address : moved(address, departure);
        }

        private void copy(String from, String to) {
            if (done.add(to)) {
                copies.add(new Copy(from, to));
            }
        }

        /** What an editor says of an address that was never released holds too. */
        void departure(Departure departure) {
            String address = departure.address();
            String to = history.present(address);
            if (isMade(address)) {
                problems.report(
                        Code.INVALID_MOVE,
                        departure.place(),
                        "`" + address + "` still exists.",
                        "Remove the line, or remove what still has this address.");
            } else if (departure.isWithdrawal()) {
                tombstone(address, departure);
            } else if (!isMade(to) && history.departure(to) == null) {
                problems.report(
                        Code.INVALID_MOVE,
                        departure.place(),
                        "`" + address + "` moves to `" + to + "`, which does not exist.",
                        () -> DidYouMean.orElse(
                                to, files.stream().map(Addresses::ofFile).toList(), Code.INVALID_MOVE.nextStep()));
            } else if (address.endsWith("/") && isMade(to)) {
                redirect(address, to, keepsAnchors(address, to));
            } else if (!address.endsWith("/")) {
                lostFile(address);
            }
        }

        private void redirect(String from, String to, boolean keepsAnchors) {
            if (done.add(from)) {
                redirects.add(new Redirect(from, to, keepsAnchors));
            }
        }

        private void tombstone(String address, Departure departure) {
            if (address.endsWith("/") && done.add(address)) {
                tombstones.add(new Tombstone(address, departure.reason(), Addresses.documentOf(departure.address())));
            }
        }

        private void report(String address, String nextStep) {
            if (done.add(address)) {
                problems.report(
                        Code.LOST_ADDRESS,
                        Place.of(AddressLock.PATH),
                        "`" + (address.isEmpty() ? "./" : address) + "` was released, but no longer exists.",
                        nextStep);
            }
        }

        private String suggestion(LockLine line) {
            String like = Addresses.documentOf(line.address()).isEmpty() ? nearest(line.address()) : sameText(line);
            return "Did you rename it? Then, in content/edition.yml, "
                    + Departure.advice("moved", line.address(), like.isEmpty() ? "its new address" : like)
                    + ". If it is gone: "
                    + Departure.advice("withdrawn", line.address(), "\"The reason in a sentence.\"") + ".";
        }

        /** The new document that has most passages of a lost one; empty where none has any. */
        private String sameText(LockLine line) {
            Set<String> digests = new HashSet<>();
            history.lock().anchorsOf(line.address()).forEach(anchor -> digests.add(anchor.digest()));
            return edition.documents().stream()
                    .filter(document -> history.lock().find(Addresses.document(document.id())) == null
                            && shared(document, digests) > 0)
                    .max(Comparator.comparingLong((LinkedDocument document) -> shared(document, digests))
                            .thenComparing(LinkedDocument::id, Comparator.reverseOrder()))
                    .map(document -> Addresses.document(document.id()))
                    .orElse("");
        }

        private static long shared(LinkedDocument document, Set<String> digests) {
            return document.passages().stream()
                    .filter(passage -> passage.number() > 0 && digests.contains(TextDigest.of(passage.text())))
                    .count();
        }

        private String nearest(String address) {
            Set<String> news = new TreeSet<>();
            files.stream()
                    .map(Addresses::ofFile)
                    .filter(made -> history.lock().find(made) == null)
                    .forEach(news::add);
            return DidYouMean.nearest(address, news).orElse("");
        }
    }
}
