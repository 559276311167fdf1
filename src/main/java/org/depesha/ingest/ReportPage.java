package org.depesha.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesha.ingest.CollatedWord.Fate;
import org.depesha.ingest.Transcript.SourceLine;
import org.depesha.problem.Problem;

/** Writes an import's report as one HTML page that needs nothing else: what was found, and transcript and document side by side. */
final class ReportPage {

  private static final String STYLE =
      """
      body{font:16px/1.5 Georgia,serif;margin:2rem auto;max-width:90rem;padding:0 1rem;color:#1c1c1c;background:#fff}
      h1,h2{font-weight:normal} table{border-collapse:collapse;width:100%;font-size:.9rem} th,td{text-align:left;vertical-align:top;padding:.2rem .6rem;border-bottom:1px solid #ddd}
      .check{background:#fff3cd} .doubt{background:#f8d7da;padding:.4rem .6rem;margin:.3rem 0} .sides{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem}
      .sides>div{min-width:0} ol{list-style:none;margin:0;padding:0} li,pre{white-space:pre-wrap;overflow-wrap:anywhere;font:13px/1.5 ui-monospace,monospace;margin:0}
      li span{color:#888;display:inline-block;width:3.5em;user-select:none} .aside{color:#888;text-decoration:line-through} .lost{background:#f8d7da;font-weight:bold} .meta{background:#e2f0d9}
      @media(max-width:60rem){.sides{grid-template-columns:1fr}}
      @media(max-width:40rem){thead{display:none} tr{display:block;padding:.4rem 0;border-bottom:1px solid #999} td{display:inline;padding:0 .4rem 0 0;border:0} td:nth-child(3){display:block;font-weight:bold;overflow-wrap:anywhere} td:nth-child(4)::before{content:"line "}}
      @media(prefers-color-scheme:dark){body{color:#e6e6e6;background:#161616} th,td{border-color:#444} .check{background:#4a3f14} .doubt,.lost{background:#5b2328} .meta{background:#24401b}}
      """;

  private ReportPage() {}

  static String of(List<Imported> imported, List<Problem> refused) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Import report</title>\n<style>\n")
        .append(STYLE).append("</style>\n</head>\n<body>\n<h1>Import report</h1>\n");
    refused(refused, page);
    imported.forEach(one -> section(one, page));
    return page.append("</body>\n</html>\n").toString();
  }

  /** The files that became no documents, and what to do about each. */
  private static void refused(List<Problem> refused, StringBuilder page) {
    if (!refused.isEmpty()) {
      page.append("<section>\n<h2>Not imported</h2>\n");
      refused.forEach(problem -> page.append("<p class=\"doubt\">").append(escape(problem.place().file())).append(": ").append(escape(problem.what())).append(' ').append(escape(problem.nextStep())).append("</p>\n"));
      page.append("</section>\n");
    }
  }

  private static void section(Imported one, StringBuilder page) {
    page.append("<section>\n<h2>").append(escape(one.id())).append("</h2>\n<p>").append(escape(one.file())).append(" · ").append(one.outcome().name().toLowerCase(Locale.ROOT)).append(" ·").append(escape(ImportReport.words(one).replaceAll(" +", " "))).append("</p>\n");
    one.letter().doubts().forEach(doubt -> page.append("<p class=\"doubt\">Line ").append(doubt.line()).append(": ").append(escape(doubt.what())).append("</p>\n"));
    page.append("<table>\n<thead><tr><th>Message</th><th>What</th><th>Value</th><th>Line</th><th>Rule</th><th>Confidence</th></tr></thead>\n<tbody>\n");
    one.letter().messages().forEach(message -> message.findings().all().forEach(finding -> row(message, finding, page)));
    page.append("</tbody>\n</table>\n");
    asides(one, page);
    page.append("<div class=\"sides\">\n<div><h3>Transcript</h3>\n<ol>\n");
    transcript(one, page);
    page.append("</ol></div>\n<div><h3>Document</h3>\n<pre>").append(escape(one.draft().text())).append("</pre></div>\n</div>\n</section>\n");
  }

  private static void row(ReadMessage message, Finding finding, StringBuilder page) {
    page.append(finding.confidence() < Findings.THRESHOLD ? "<tr class=\"check\">" : "<tr>");
    String[] cells = {message.id().isEmpty() ? "the letter" : message.id(), finding.field().word(), finding.value() + (finding.inferred() ? " (year inferred)" : ""),
      Integer.toString(finding.line()), finding.rule(), String.format(Locale.ROOT, "%.2f", finding.confidence())};
    for (String cell : cells) {
      page.append("<td>").append(escape(cell)).append("</td>");
    }
    page.append("</tr>\n");
  }

  private static void asides(Imported one, StringBuilder page) {
    if (!one.draft().asides().isEmpty()) {
      page.append("<details><summary>Set aside: ").append(one.draft().asides().size()).append("</summary>\n<ul>\n");
      for (Aside aside : one.draft().asides()) {
        page.append("<li>").append(aside.first() == aside.last() ? "" + aside.first() : aside.first() + "-" + aside.last()).append(" ").append(escape(aside.words())).append(" (").append(escape(aside.reason())).append(")</li>\n");
      }
      page.append("</ul></details>\n");
    }
  }

  /** Each word in the colour of what became of it. */
  private static void transcript(Imported one, StringBuilder page) {
    Map<Integer, java.util.ArrayDeque<CollatedWord>> words = new HashMap<>();
    one.draft().collation().words().forEach(word -> words.computeIfAbsent(word.line(), line -> new java.util.ArrayDeque<>()).add(word));
    for (SourceLine line : one.letter().supplied().transcript().lines()) {
      page.append("<li><span>").append(line.number()).append("</span>");
      int from = 0;
      int count = Word.in(line.text()).size();
      for (int i = 0; i < count; i++) {
        CollatedWord word = words.get(line.number()).poll();
        String style = word == null ? "" : style(word.fate());
        if (word != null && !style.isEmpty()) {
          int start = word.column() - 1;
          page.append(escape(line.text().substring(from, start))).append("<b class=\"").append(style).append("\">").append(escape(word.text())).append("</b>");
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
        default -> safe.appendCodePoint(c < 32 && c != '\t' && c != '\n' || c >= 0x7F && c < 0xA0 || c >= 0xE000 && c <= 0xF8FF ? ' ' : c);
      }
    });
    return safe.toString();
  }
}
