package org.depesha.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesha.collate.CollatedWord;
import org.depesha.collate.CollatedWord.Fate;
import org.depesha.collate.Word;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.MeasuredRules;
import org.depesha.ingest.letter.ReadMessage;
import org.depesha.problem.Problem;
import org.depesha.read.transcript.Aside;
import org.depesha.read.transcript.Transcript.SourceLine;

/**
 * Writes an import's report as one HTML page that needs nothing else: what was found, and transcript and document side
 * by side.
 */
final class ReportPage {

    private static final String STYLE = """
      :root{color-scheme:light dark;--paper:#fbf9f4;--panel:#f4efe4;--ink:#211e18;--soft:#655e50;--rule:#ddd6c6;\
      --red:#962d1f;--green:#2f6146;--ochre:#835a10;
        --serif:"Source Serif 4","Source Serif Pro",Charter,Georgia,serif;--sans:"Source Sans 3","Source Sans \
      Pro",system-ui,sans-serif}
      @media(prefers-color-scheme:dark){:root{--paper:#16140f;--panel:#201d16;--ink:#e9e3d6;--soft:#aca391;\
      --rule:#3a352a;--red:#ea9180;--green:#8dc3a4;--ochre:#d9b066}}
      *{box-sizing:border-box} body{font:1.0625rem/1.55 var(--serif);margin:2rem auto;max-width:84rem;\
      padding:0 1.25rem;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
      h1,h2,h3{font-weight:600;line-height:1.2;text-wrap:balance} h1{font-size:2.2rem;margin:.4rem 0} \
      h3,summary,th{font:600 .8rem/1.4 var(--sans);letter-spacing:.06em;text-transform:uppercase;color:var(--soft)}
      section{border-top:1px solid var(--rule);margin-top:2.4rem} \
      section>p:not([class]),.legend{font:.92rem/1.5 var(--sans);color:var(--soft)} \
      table{border-collapse:collapse;width:100%;font:.9rem/1.45 var(--sans);margin-top:1rem}
      th,td{text-align:left;vertical-align:top;padding:.25rem .8rem .25rem 0;border-bottom:1px solid var(--rule)} \
      td:nth-child(3){font-family:var(--serif);overflow-wrap:anywhere} \
      td:nth-child(4),td:nth-child(6){font-variant-numeric:tabular-nums}
      .sure td:last-child::before{content:"sure "} .check td:last-child::before{content:"check "} \
      .check td:last-child{color:var(--ochre);font-weight:600} \
      .check td:nth-child(3){text-decoration:underline dashed 1px var(--ochre);text-underline-offset:.25em}
      .doubt{font:.95rem/1.5 var(--sans);border-left:3px solid var(--red);padding:.1rem 0 .1rem .8rem;\
      margin:.6rem 0} .doubt::before{content:"Doubt. ";font-weight:600;color:var(--red)} \
      .refused::before{content:"Refused. "}
      .sides{display:grid;grid-template-columns:1fr 1fr;gap:2rem} .sides>div{min-width:0} \
      ol.lines{list-style:none;margin:0;padding:0} .lines li,pre,details li{white-space:pre-wrap;\
      overflow-wrap:anywhere;font:.8rem/1.55 ui-monospace,monospace;margin:0}
      .lines li{padding-left:3.5em;text-indent:-3.5em} \
      .lines span{color:var(--soft);display:inline-block;width:3.5em;text-indent:0;user-select:none} \
      details{margin:1rem 0} summary{cursor:pointer}
      .aside{color:var(--soft);font-weight:400;text-decoration:line-through} \
      .lost{color:var(--red);text-decoration:underline double} \
      .meta{font-weight:400;color:var(--green);text-decoration:underline dotted;text-underline-offset:.2em}
      @media(max-width:60rem){.sides{grid-template-columns:1fr}}
      @media(max-width:40rem){thead{display:none} tr{display:block;padding:.5rem 0;\
      border-bottom:1px solid var(--rule)} td{display:inline;padding:0 .5rem 0 0;border:0} \
      td:nth-child(3){display:block;font-weight:600} td:nth-child(4)::before{content:"line "}}
      """;

    private ReportPage() {}

    static String of(List<Imported> imported, List<Problem> refused) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                        + "<title>Import report</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>Import report</h1>\n");
        page.append("<p class=\"legend\">In a transcript, plain words are in the document's text, <b "
                + "class=\"meta\">dotted</b> words in its front matter, <b class=\"aside\">struck-out</b> words are "
                + "set aside, and <b class=\"lost\">doubly underlined</b> words are lost or changed.</p>\n");
        refused(refused, page);
        imported.forEach(one -> section(one, page));
        nextSteps(imported, page);
        return page.append("</body>\n</html>\n").toString();
    }

    /** The files that became no documents, and what to do about each. */
    private static void refused(List<Problem> refused, StringBuilder page) {
        if (!refused.isEmpty()) {
            page.append("<section>\n<h2>Not imported</h2>\n");
            refused.forEach(problem -> page.append("<p class=\"doubt refused\">")
                    .append(escape(problem.place().file()))
                    .append(": ")
                    .append(escape(problem.what()))
                    .append(' ')
                    .append(escape(problem.nextStep()))
                    .append("</p>\n"));
            page.append("</section>\n");
        }
    }

    /** The new names, and what an editor does after an import. */
    private static void nextSteps(List<Imported> imported, StringBuilder page) {
        page.append("<section>\n<h2>Next steps</h2>\n<ol>\n<li>Read each document against its transcript; resolve "
                        + "the doubts, and remove <code># check:</code> from what is right.</li>\n")
                .append("<li>Copy the names that you want to keep into the registers, then run <code>depesha "
                        + "annotate</code>.</li>\n<li>Run <code>depesha check</code>, then <code>depesha "
                        + "build</code>.</li>\n</ol>\n");
        String names = ProposedEntries.all(
                        imported.stream().map(Imported::proposed).toList())
                .text("");
        if (!names.isEmpty()) {
            page.append("<details open><summary>New names</summary>\n<pre>")
                    .append(escape(names))
                    .append("</pre></details>\n");
        }
        page.append("</section>\n");
    }

    private static void section(Imported one, StringBuilder page) {
        page.append("<section>\n<h2>")
                .append(escape(one.id()))
                .append("</h2>\n<p>")
                .append(escape(one.file()))
                .append(" · ")
                .append(one.outcome().name().toLowerCase(Locale.ROOT))
                .append(" ·")
                .append(escape(ImportReport.words(one).replaceAll(" +", " ")))
                .append(" ·")
                .append(escape(ImportReport.signs(one).replaceAll(" +", " ")))
                .append(encoding(one))
                .append("</p>\n");
        one.letter()
                .doubts()
                .forEach(doubt -> page.append("<p class=\"doubt\">Line ")
                        .append(doubt.line())
                        .append(": ")
                        .append(escape(doubt.what()))
                        .append("</p>\n"));
        page.append("<table>\n<thead><tr><th>Message</th><th>What</th><th>Value</th><th>Line</th><th>Rule</th><th>"
                + "Confidence</th><th>Measured</th></tr></thead>\n<tbody>\n");
        one.letter()
                .messages()
                .forEach(message -> message.findings().all().forEach(finding -> row(message, finding, page)));
        page.append("</tbody>\n</table>\n");
        asides(one, page);
        page.append("<div class=\"sides\">\n<div><h3>Transcript</h3>\n<ol class=\"lines\">\n");
        transcript(one, page);
        page.append("</ol></div>\n<div><h3>Document</h3>\n<pre>")
                .append(escape(one.draft().text()))
                .append("</pre></div>\n</div>\n</section>\n");
    }

    private static String encoding(Imported one) {
        String encoding = one.letter().supplied().beside().origin().encoding();
        return encoding.isEmpty() ? "" : " · read as " + escape(encoding);
    }

    private static void row(ReadMessage message, Finding finding, StringBuilder page) {
        page.append(finding.confidence() < Findings.THRESHOLD ? "<tr class=\"check\">" : "<tr class=\"sure\">");
        String[] cells = {
            message.id().isEmpty() ? "the letter" : message.id(),
            finding.field().word(),
            finding.value() + (finding.inferred() ? " (year inferred)" : ""),
            Integer.toString(finding.line()),
            finding.rule(),
            String.format(Locale.ROOT, "%.2f", finding.confidence()),
            MeasuredRules.of(finding)
        };
        for (String cell : cells) {
            page.append("<td>").append(escape(cell)).append("</td>");
        }
        page.append("</tr>\n");
    }

    private static void asides(Imported one, StringBuilder page) {
        if (!one.draft().asides().isEmpty()) {
            page.append("<details><summary>Set aside: ")
                    .append(one.draft().asides().size())
                    .append("</summary>\n<ul>\n");
            for (Aside aside : one.draft().asides()) {
                page.append("<li>")
                        .append(aside.first() == aside.last() ? "" + aside.first() : aside.first() + "-" + aside.last())
                        .append(" ")
                        .append(escape(aside.words()))
                        .append(" (")
                        .append(escape(aside.reason()))
                        .append(")</li>\n");
            }
            page.append("</ul></details>\n");
        }
    }

    /** Each word in the colour of what became of it. */
    private static void transcript(Imported one, StringBuilder page) {
        Map<Integer, java.util.ArrayDeque<CollatedWord>> words = new HashMap<>();
        one.draft()
                .collation()
                .words()
                .forEach(word -> words.computeIfAbsent(word.line(), line -> new java.util.ArrayDeque<>())
                        .add(word));
        for (SourceLine line : one.letter().supplied().transcript().lines()) {
            page.append("<li><span>").append(line.number()).append("</span>");
            int from = 0;
            int count = Word.in(line.text()).size();
            for (int i = 0; i < count; i++) {
                CollatedWord word = words.getOrDefault(line.number(), new java.util.ArrayDeque<>())
                        .poll();
                String style = word == null ? "" : style(word.fate());
                if (word != null && !style.isEmpty()) {
                    int start = word.column() - 1;
                    page.append(escape(line.text().substring(from, start)))
                            .append("<b class=\"")
                            .append(style)
                            .append("\">")
                            .append(escape(word.text()))
                            .append("</b>");
                    from = start + word.text().length();
                }
            }
            page.append(escape(line.text().substring(from))).append("</li>\n");
        }
    }

    private static String style(Fate fate) {
        return switch (fate) {
            case SET_ASIDE -> "aside";
            case LOST, CHANGED -> "lost";
            case METADATA -> "meta";
            default -> "";
        };
    }

    private static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c < 32 && c != '\t' && c != '\n' || c >= 0x7F && c < 0xA0 ? ' ' : c);
            }
        });
        return safe.toString();
    }
}
