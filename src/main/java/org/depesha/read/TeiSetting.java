package org.depesha.read;

import java.nio.file.Path;
import org.depesha.model.Registers;

/**
 * What all TEI files of an edition share as they are read.
 *
 * @param folder of the edition
 * @param language of a text whose file names none
 * @param languages takes the languages that the files name
 * @param nobody the words by which a header says that it does not know somebody
 */
record TeiSetting(Path folder, String language, TeiLanguages languages, Registers registers, Nobody nobody) {}
