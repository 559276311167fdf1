package org.depesha.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depesha.config.SourceFile;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/**
 * Reads and writes {@code content/addresses.lock}: a line with the format's version, a line for each release, then a
 * line for each address, sorted, so that Git can merge what two branches added:
 *
 * <pre>
 * depesha addresses 1
 * release 1.0 2026-11-22
 * documents/a/ 1.0,1.1 3b7c… files=document.txt,document.xml
 * documents/a/#p1 1.0 9f86… number=1
 * documents/a/#p2 1.0 60b7… number=2 until=1.0
 * </pre>
 *
 * <p>The releases behind an address are those in which its text was new; {@code -} is the digest of what has no text,
 * {@code ./} the address of the front page.
 */
final class LockText {

    private static final String HEAD = "depesha addresses 1";
    private static final String COMMENT =
            "# Every released address, kept by `depesha release`. Commit this file; it is not written by hand.";
    private static final String FRONT_PAGE = "./";
    private static final String NO_TEXT = "-";

    private final List<Release> releases = new ArrayList<>();
    private final SortedMap<String, LockLine> lines = new TreeMap<>();
    private final Problems problems;

    private LockText(Problems problems) {
        this.problems = problems;
    }

    /**
     * The lock of the edition in a folder; an empty one where there is none, or where it can't be read, which is a
     * problem.
     */
    static AddressLock read(Path folder, Problems problems) {
        if (!Files.exists(folder.resolve(AddressLock.PATH))) {
            return AddressLock.NONE;
        }
        return SourceFile.read(folder, AddressLock.PATH, problems)
                .map(text -> new LockText(problems).read(text))
                .orElse(AddressLock.NONE);
    }

    private AddressLock read(String text) {
        List<String> all = text.lines().toList();
        if (all.isEmpty() || !all.get(0).equals(HEAD)) {
            problems.report(
                    Code.BROKEN_LOCK,
                    new Place(AddressLock.PATH, 1, 1),
                    "The first line is not `" + HEAD + "`.",
                    "The file may be from a newer Depesha; otherwise restore it from version control.");
            return AddressLock.NONE;
        }
        for (int i = 1; i < all.size(); i++) {
            String line = all.get(i);
            if (!line.isBlank() && !line.startsWith("#") && !read(line.split(" "))) {
                problems.report(
                        Code.BROKEN_LOCK,
                        new Place(AddressLock.PATH, i + 1, 1),
                        "This line does not describe a released address.");
            }
        }
        return new AddressLock(releases, lines);
    }

    private boolean read(String[] fields) {
        return fields.length >= 3 && (fields[0].equals("release") ? readRelease(fields) : readAddress(fields));
    }

    private boolean readRelease(String[] fields) {
        try {
            boolean known =
                    releases.stream().anyMatch(release -> release.version().equals(fields[1]));
            return !known && fields.length == 3 && releases.add(new Release(fields[1], LocalDate.parse(fields[2])));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean readAddress(String[] fields) {
        String address = fields[0].startsWith(FRONT_PAGE) ? fields[0].substring(FRONT_PAGE.length()) : fields[0];
        List<String> changed = Arrays.asList(fields[1].split(","));
        boolean known = releases.stream().map(Release::version).toList().containsAll(changed);
        String digest = fields[2].equals(NO_TEXT) ? "" : fields[2];
        if (!known || !digest.isEmpty() && !digest.matches("[0-9a-f]{64}")) {
            return false;
        }
        LockLine line = new LockLine(address, changed, digest, 0, "", "", "", List.of());
        for (String field : Arrays.asList(fields).subList(3, fields.length)) {
            int sign = field.indexOf('=');
            String value = field.substring(sign + 1);
            switch (sign < 0 ? "" : field.substring(0, sign)) {
                case "number" -> line = line.numbered(value.matches("[1-9]\\d{0,8}") ? Integer.parseInt(value) : 0);
                case "until" -> line = line.goneAfter(value);
                case "from" -> line = line.renamedFrom(value);
                case "in" -> line = line.mentionedIn(value);
                case "files" -> line = line.withFiles(Arrays.asList(value.split(",")));
                default -> {
                    return false;
                }
            }
        }
        return lines.put(address, line) == null;
    }

    /** The lock as a file. */
    static String write(AddressLock lock) {
        StringBuilder out = new StringBuilder(HEAD + "\n" + COMMENT + "\n");
        lock.releases()
                .forEach(release -> out.append("release ")
                        .append(release.version())
                        .append(' ')
                        .append(release.date())
                        .append('\n'));
        lock.lines().values().forEach(line -> append(line, out));
        return out.toString();
    }

    private static void append(LockLine line, StringBuilder out) {
        out.append(line.address().isEmpty() || line.address().startsWith("#") ? FRONT_PAGE : "")
                .append(line.address())
                .append(' ');
        out.append(String.join(",", line.changed()))
                .append(' ')
                .append(line.digest().isEmpty() ? NO_TEXT : line.digest());
        field("number", line.number() == 0 ? "" : Integer.toString(line.number()), out);
        field("until", line.until(), out);
        field("from", line.from(), out);
        field("in", line.in(), out);
        field("files", String.join(",", line.files()), out);
        out.append('\n');
    }

    private static void field(String name, String value, StringBuilder out) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append('=').append(value);
        }
    }
}
