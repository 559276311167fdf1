package org.depesha.tei;

import java.util.Set;

/**
 * Tells in which elements white space between children has no meaning. Source: the content models of TEI P5 4.12, as
 * far as letters, registers and headers use them; an element that is not in the tables is written exactly as it stands.
 */
final class ElementContent {

    /** Elements that TEI lets hold elements alone. */
    private static final Set<String> ELEMENTS_ONLY = Set.of(
            // frame
            "TEI",
            "teiCorpus",
            "teiHeader",
            "text",
            "front",
            "body",
            "back",
            "group",
            "floatingText",
            "standOff",
            "div",
            "div1",
            "div2",
            "div3",
            "postscript",
            "lg",
            "sp",
            "list",
            "listBibl",
            "table",
            "row",
            "address",
            "figure",
            "facsimile",
            "surface",
            // header
            "fileDesc",
            "titleStmt",
            "editionStmt",
            "publicationStmt",
            "seriesStmt",
            "notesStmt",
            "sourceDesc",
            "respStmt",
            "availability",
            "encodingDesc",
            "projectDesc",
            "samplingDecl",
            "editorialDecl",
            "correction",
            "normalization",
            "listPrefixDef",
            "prefixDef",
            "classDecl",
            "taxonomy",
            "category",
            "appInfo",
            "application",
            "refsDecl",
            "tagsDecl",
            "namespace",
            "profileDesc",
            "langUsage",
            "textClass",
            "keywords",
            "correspDesc",
            "correspAction",
            "correspContext",
            "abstract",
            "particDesc",
            "settingDesc",
            "handNotes",
            "calendarDesc",
            "revisionDesc",
            "listChange",
            // manuscript
            "msDesc",
            "msIdentifier",
            "altIdentifier",
            "msContents",
            "msItem",
            "physDesc",
            "objectDesc",
            "supportDesc",
            "layoutDesc",
            "handDesc",
            "sealDesc",
            "history",
            "additional",
            "adminInfo",
            "recordHist",
            "listWit",
            "biblStruct",
            "monogr",
            "analytic",
            "imprint",
            "biblFull",
            // registers
            "listPerson",
            "person",
            "personGrp",
            "listPlace",
            "place",
            "location",
            "listOrg",
            "org",
            "listRelation",
            "listEvent",
            "event",
            "listNym",
            "nym");

    /** Elements that TEI lets hold text or blocks: blocks alone make them the like of the above. */
    private static final Set<String> TEXT_OR_BLOCKS =
            Set.of("item", "note", "quote", "q", "cell", "epigraph", "argument", "licence");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "ab",
            "list",
            "table",
            "lg",
            "floatingText",
            "quote",
            "address",
            "opener",
            "closer",
            "postscript",
            "eg");

    /** The parts of an opener or closer; between two of them no space is meant. */
    private static final Set<String> LETTER_PARTS = Set.of("dateline", "salute", "address", "signed", "seg", "byline");

    private ElementContent() {}

    /** Whether nothing but white space stands between its children, and that has no meaning. */
    static boolean isElementsOnly(TeiElement element) {
        return !element.children().isEmpty()
                && element.namespace().isEmpty()
                && !"preserve".equals(element.attribute("xml:space"))
                && mayBeElementsOnly(element)
                && element.children().stream()
                        .allMatch(child ->
                                child instanceof TeiElement || child.text().isBlank())
                && element.elements().findAny().isPresent();
    }

    private static boolean mayBeElementsOnly(TeiElement element) {
        if (ELEMENTS_ONLY.contains(element.name())) {
            return true;
        }
        if (element.is("opener") || element.is("closer")) {
            return element.elements().allMatch(child -> LETTER_PARTS.contains(child.name()));
        }
        return TEXT_OR_BLOCKS.contains(element.name())
                && element.elements().allMatch(child -> BLOCKS.contains(child.name()));
    }
}
