package org.depesha;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesha.config.ProfileField;
import org.depesha.config.SettingsReader;
import org.depesha.problem.Problems;
import org.depesha.read.ProfileTrial;
import org.depesha.read.profile.Profile;
import org.depesha.read.profile.ProfileText;

/** What an edition's profile of TEI letters is, and what it finds. */
public final class ProfileReview {

    /** How many kinds of what is not used are listed. */
    private static final int LISTED = 60;

    private ProfileReview() {}

    /** The profile of an edition as {@code edition.yml} would state it whole; the program's own where there is none. */
    public static String table(Path folder, Problems problems) {
        return ProfileText.yaml(profile(folder, problems));
    }

    private static Profile profile(Path folder, Problems problems) {
        return Files.isRegularFile(folder.resolve("content/edition.yml"))
                ? SettingsReader.read(folder, problems)
                        .map(settings -> Profile.of(settings.automation().tei().profile(), problems))
                        .orElse(Profile.ofProgram())
                : Profile.ofProgram();
    }

    /**
     * What a profile finds in files, field by field, and what they state that it does not find.
     *
     * @param edition whose profile it is; that of the files' own edition where they have one
     */
    public static List<String> tried(Path edition, Path files, Problems problems) {
        boolean own = Files.isRegularFile(files.resolve("content/edition.yml"));
        ProfileTrial.Result result = ProfileTrial.of(files, profile(own ? files : edition, problems), problems);
        List<String> lines = new ArrayList<>();
        lines.add(counted(result.letters(), "letter") + " in " + counted(result.files(), "file"));
        for (ProfileField field : ProfileField.values()) {
            ProfileTrial.Yield found = result.fields().get(field);
            if (found != null) {
                lines.add(String.format(
                        Locale.ENGLISH,
                        "%-15s %,6d  %s",
                        field.word(),
                        found.letters(),
                        String.join("  ·  ", found.samples())));
            } else if (field != ProfileField.EACH) {
                lines.add(String.format(Locale.ENGLISH, "%-15s      0", field.word()));
            }
        }
        lines.addAll(unused(result));
        return lines;
    }

    /** What the headers of an edition's TEI files state and no field finds. */
    public static List<String> unused(Path folder) {
        Problems told = new Problems(); // by the check itself
        return unused(ProfileTrial.of(folder, profile(folder, told), told));
    }

    private static List<String> unused(ProfileTrial.Result result) {
        List<String> lines = new ArrayList<>();
        if (!result.unused().isEmpty()) {
            lines.add("Stated in headers and not used:");
        }
        result.unused().stream()
                .limit(LISTED)
                .map(one -> String.format(Locale.ENGLISH, "%,7d × %s: %s", one.times(), one.path(), one.sample()))
                .forEach(lines::add);
        if (result.unused().size() > LISTED) {
            lines.add("        and " + (result.unused().size() - LISTED) + " more kinds");
        }
        return lines;
    }

    private static String counted(int count, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
