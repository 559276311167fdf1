package org.depesha;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesha.link.LinkedEdition;
import org.depesha.model.Document;
import org.depesha.model.Edition;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;

/**
 * Links an edition without the documents that have errors. What leads to one that is left out may become an error
 * itself, so that this goes on until no more are found.
 */
final class SoundDocuments {

    private static final String FOLDER = "content/documents/";

    private final Job job;

    SoundDocuments(Job job) {
        this.job = job;
    }

    /** Links an edition, whole or without what has errors, as the job asks. */
    static LinkedEdition link(Job job, Edition edition) {
        return job.keepsGoing()
                ? new SoundDocuments(job).link(edition)
                : new SoundDocuments(job).whole(edition, job.problems());
    }

    private LinkedEdition whole(Edition edition, Problems problems) {
        return job.linker(edition, problems).link();
    }

    private LinkedEdition link(Edition edition) {
        Set<String> broken = broken(job.problems());
        while (true) {
            Problems found = new Problems();
            LinkedEdition linked = whole(without(edition, broken), found);
            Set<String> more = broken(found);
            more.removeAll(broken);
            if (more.isEmpty()) {
                job.problems().addAll(found);
                broken.forEach(job.problems()::passOver);
                return linked;
            }
            found.sorted().stream()
                    .filter(problem -> more.contains(problem.place().file()))
                    .forEach(problem ->
                            job.problems().report(problem.code(), problem.place(), problem.what(), problem.nextStep()));
            broken.addAll(more);
        }
    }

    private static Set<String> broken(Problems problems) {
        return problems.sorted().stream()
                .filter(Problem::isError)
                .map(problem -> problem.place().file())
                .filter(file -> file.startsWith(FOLDER))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Edition without(Edition edition, Set<String> files) {
        List<Document> sound = edition.documents().stream()
                .filter(document -> !files.contains(document.place().file()))
                .toList();
        return edition.with(sound);
    }
}
