package org.depesha.read;

import java.nio.file.Path;
import org.depesha.model.Registers;
import org.depesha.read.profile.Profile;

/**
 * What all TEI files of an edition share as they are read.
 *
 * @param folder of the edition
 * @param language of a text whose file names none
 * @param languages takes the languages that the files name
 * @param nobody the words by which a header says that it does not know somebody
 * @param profile where they state what
 * @param notes what other files say of them
 */
record TeiSetting(
        Path folder,
        String language,
        TeiLanguages languages,
        Registers registers,
        Nobody nobody,
        Profile profile,
        NotesApart notes) {}
