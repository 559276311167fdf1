package org.depesha.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.depesha.link.MentionReader.Reading;
import org.depesha.link.MessageMention.Position;
import org.depesha.link.MessageMention.Writer;
import org.depesha.link.NamesInText.Named;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a passage that point to a message. It goes from token to token and asks at each whether a reference has its head
 * there: a word such as "Embtel", a noun such as "telegram", an owner with a number ("your 635", "Tokyo's 547"), a numbered series.
 */
final class ReferenceFinder {

  private static final Pattern JOINED = Pattern.compile(",? ?and( also)?( the| two| both)*( \\p{L}+)?");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "above", "said");

  private final NamesInText names;
  private final Set<EntryKey> posts;
  private final BiPredicate<String, String> isSeries;

  /**
   * A finder.
   *
   * @param posts places from which telegrams are sent: their names may stand for their post's
   * @param isSeries whether messages of the edition bear numbers of a series (in lower case), the number given
   */
  ReferenceFinder(NamesInText names, Set<EntryKey> posts, BiPredicate<String, String> isSeries) {
    this.names = names;
    this.posts = posts;
    this.isSeries = isSeries;
  }

  /** One passage's words being gone through. */
  private final class Search {
    private final Passage passage;
    private final Tokens tokens;
    private final List<MessageMention> found = new ArrayList<>();
    private final CommunicationVerbs verbs;
    private int floor;

    Search(Passage passage) {
      this.passage = passage;
      this.tokens = Tokens.of(passage.text());
      this.verbs = new CommunicationVerbs(passage, tokens, names);
    }

    List<MessageMention> all() {
      int i = 0;
      while (i < tokens.size()) {
        int next = at(i);
        if (next > i) {
          floor = next;
          i = next;
        } else {
          i++;
        }
      }
      return found;
    }

    /** Index of the token behind the references that have their head at a token; the same index where none has. */
    private int at(int i) {
      Token token = tokens.at(i);
      if (token.isWord()) {
        ReferenceWords.Compound compound = ReferenceWords.compound(token.lower());
        if (compound != null) {
          return compound(i, compound);
        }
        if (ReferenceWords.isSame(tokens, i)) {
          int next = same(i);
          if (next > i) {
            return next;
          }
        }
        CommunicationVerbs.Read verb = verbs.at(i);
        if (verb != null) {
          found.add(verb.mention());
          return verb.next();
        }
        MessageKind kind = MessageKind.ofNoun(token.lower());
        if (kind != null) {
          return tokens.is(i - 1, "this") && tokens.is(i + 1, "of") && (tokens.is(i + 2, "mine") || tokens.is(i + 2, "yours")) ? ofMine(i) : noun(i, kind);
        }
        if (token.capital() && MessageNumbers.isSeries(tokens, i) && isSeries.test(token.lower(), MessageNumbers.seriesNumber(tokens, i))) {
          return series(i);
        }
        Writer writer = ReferenceWords.writer(token.lower());
        if (writer == Writer.READER || writer == Writer.WRITER) {
          return owned(new MentionDraft(passage, token.start(), writer, MessageKind.ANY), i + 1, false, i);
        }
      }
      return token.isNumber() ? placed(i) : i;
    }

    private int same(int i) {
      int end = tokens.is(i, "ref") || tokens.is(i, "reference") ? i + 2 : i + 1;
      if (tokens.at(end).isNumber() || tokens.at(end - 1).lower().endsWith("s")) {
        return i;
      }
      MentionDraft draft = new MentionDraft(passage, tokens.at(i).start(), Writer.UNSAID, MessageKind.TELEGRAM);
      draft.position = Position.SAME;
      found.add(draft.at(tokens.at(end - 1).end(), "chain"));
      return end;
    }

    /** "This report of mine": what the same message has referred to. */
    private int ofMine(int i) {
      Writer writer = tokens.is(i + 2, "mine") ? Writer.WRITER : Writer.READER;
      MentionDraft draft = new MentionDraft(passage, tokens.at(i - 1).start(), writer, MessageKind.ANY);
      draft.position = Position.SAME;
      found.add(draft.at(tokens.at(i + 2).end(), "chain"));
      return i + 3;
    }

    private int compound(int i, ReferenceWords.Compound compound) {
      Named named = names.before(tokens, i);
      boolean atPlace = named != NamesInText.NOBODY && named.start() >= floor && isPost(named) && compound.writer() == Writer.POST;
      MentionDraft draft = new MentionDraft(passage, tokens.at(atPlace ? named.start() : i).start(), compound.writer(), compound.kind());
      if (atPlace) {
        draft.sentBy(named.keys());
      }
      Reading reading = MentionReader.read(tokens, names, draft, i + 1);
      found.addAll(reading.mentions());
      return reading.next();
    }

    private int series(int i) {
      MentionDraft draft = new MentionDraft(passage, tokens.at(i).start(), Writer.UNSAID, MessageKind.ANY);
      draft.series = tokens.at(i).lower();
      draft.number = MessageNumbers.seriesNumber(tokens, i);
      int end = MessageNumbers.seriesEnd(tokens, i);
      found.add(draft.at(tokens.at(end - 1).end(), "series"));
      return end;
    }

    /** "Your 635", "Tokyo's 547", "Department's 515": a number alone stands for a telegram where nothing follows that it could count. */
    private int owned(MentionDraft draft, int number, boolean placed, int none) {
      int start = draft.writer == Writer.NAMED ? number : tokens.past(number, ReferenceWords.MODIFIERS);
      int past = tokens.past(start, ReferenceWords.NUMBER_WORDS);
      boolean announced = past > start;
      int i = announced && tokens.is(past, ".") ? past + 1 : past;
      String digits = MessageNumbers.digits(tokens.at(i));
      boolean date = MentionedDate.isMonth(tokens.at(i + 1)) && !announced;
      if (digits == null || date || !MentionReader.standsAlone(tokens, i) || !announced && !placed && digits.length() < 2) {
        return none;
      }
      draft.kind = MessageKind.TELEGRAM;
      Reading reading = MentionReader.read(tokens, names, draft, start);
      if (reading.first().number.isEmpty()) {
        return none;
      }
      found.addAll(reading.mentions());
      return reading.next();
    }

    /** A number behind the name of a post, with or without "'s" or "to Department" between: "Riga's 12", "Oslo 34", "Riga to State 56". */
    private int placed(int i) {
      int end = i;
      boolean possessive = false;
      if (ReferenceWords.writer(tokens.at(end - 1).lower()) == Writer.MINISTRY && tokens.is(end - 2, "to")) {
        end -= 2;
      }
      if (tokens.at(end - 1).isPossessive()) {
        end--;
        possessive = true;
      }
      Writer office = ReferenceWords.writer(tokens.at(end - 1).lower());
      if (possessive && (office == Writer.MINISTRY || office == Writer.POST) && end - 1 >= floor) {
        return owned(new MentionDraft(passage, tokens.at(end - 1).start(), office, MessageKind.TELEGRAM), i, true, i);
      }
      Named named = names.before(tokens, end);
      if (named == NamesInText.NOBODY || named.start() < floor || !(possessive || isPost(named)) || isCopy(named.start()) || !possessive && isYear(i)) {
        return i;
      }
      MentionDraft draft = new MentionDraft(passage, tokens.at(named.start()).start(), Writer.NAMED, MessageKind.TELEGRAM);
      draft.from.addAll(named.keys());
      return owned(draft, i, true, i);
    }

    private boolean isYear(int i) {
      return tokens.at(i).lower().length() == 4 && tokens.at(i).number() >= 1800 && tokens.at(i).number() < 2000 && !tokens.is(i + 1, ",");
    }

    private boolean isCopy(int start) {
      int i = start - 1;
      while (tokens.is(i, "to") || tokens.is(i, ",") || tokens.is(i, "and")) {
        if (tokens.is(i, "to")) {
          return true;
        }
        i--;
      }
      return tokens.isOne(start - 1, ReferenceWords.COPIED);
    }

    private boolean isPost(Named named) {
      return named.keys().stream().anyMatch(posts::contains);
    }

    /** "Your telegram of June 4", "Embassy telegram 77", "Falk letter July 22", "the following telegram". */
    private int noun(int i, MessageKind kind) {
      int j = i - 1;
      Position position = Position.NONE;
      while (j >= floor && ReferenceWords.MODIFIERS.contains(tokens.at(j).lower())) {
        String word = tokens.at(j).lower();
        position = ReferenceWords.BEFORE.contains(word) ? Position.PRECEDING
            : ReferenceWords.BEHIND.contains(word) ? Position.FOLLOWING
            : word.equals("first") ? Position.FIRST
            : word.equals("same") ? Position.SAME : position;
        j--;
      }
      MentionedDate date = dateBefore(j + 1);
      j = date == null ? j : dateStart(j + 1) - 1;
      MentionDraft draft = owner(j, i, kind);
      if (date != null && draft.writer != Writer.UNSAID) {
        draft.date = date;
      }
      draft.position = position;
      Reading reading = MentionReader.read(tokens, names, draft, i + 1);
      boolean plural = tokens.at(i).lower().endsWith("s");
      if (!isReference(draft, reading, tokens.at(j), plural)) {
        return i;
      }
      boolean placed = !reading.numbered() && position != Position.NONE;
      reading.mentions().forEach(mention -> found.add(placed ? draft.at(mention.end(), "position") : mention));
      return Math.max(reading.next(), i + 1);
    }

    /** A date between owner and noun: "your June 4 memorandum", "Your 8 January 1958 memorandum". */
    private @Nullable MentionedDate dateBefore(int end) {
      int start = dateStart(end);
      return start < 0 ? null : MentionedDate.read(tokens, start);
    }

    private int dateStart(int end) {
      for (int length = 5; length >= 2; length--) {
        MentionedDate date = end - length <= floor ? null : MentionedDate.read(tokens, end - length);
        if (date != null && date.next() == end && date.month() > 0 && date.day() > 0) {
          return end - length;
        }
      }
      return -1;
    }

    /** A draft that begins with the noun's owner, or with the noun where it has none. */
    private MentionDraft owner(int j, int noun, MessageKind kind) {
      Token before = tokens.at(j);
      boolean possessive = before.isPossessive() || before.is("’") && before.joins(tokens.at(j - 1)) && tokens.at(j - 1).lower().endsWith("s");
      int last = possessive ? j - 1 : j;
      if (last >= floor) {
        Writer writer = ReferenceWords.writer(tokens.at(last).lower());
        if (writer != null) {
          Named post = writer == Writer.POST ? names.before(tokens, last) : NamesInText.NOBODY;
          MentionDraft draft = new MentionDraft(passage, tokens.at(post == NamesInText.NOBODY || post.start() < floor ? last : post.start()).start(), writer, kind);
          if (post != NamesInText.NOBODY && post.start() >= floor && isPost(post)) {
            draft.sentBy(post.keys());
          }
          return draft;
        }
        Named named = names.before(tokens, last + 1);
        boolean names = named != NamesInText.NOBODY && named.start() >= floor && (possessive || last == noun - 1)
            && (possessive || named.keys().stream().anyMatch(key -> key.kind() != RegisterKind.PLACE || posts.contains(key)));
        if (names) {
          MentionDraft draft = new MentionDraft(passage, tokens.at(named.start()).start(), Writer.NAMED, kind);
          draft.from.addAll(named.keys());
          return draft;
        }
      }
      return new MentionDraft(passage, tokens.at(noun).start(), Writer.UNSAID, kind);
    }

    /**
     * Whether a noun with what stands around it points to one message. "Telegram" alone does not; "your letter" does, though it says
     * little; "your order" only where the same sentence has spoken of a message already.
     */
    private boolean isReference(MentionDraft draft, Reading reading, Token before, boolean plural) {
      if (!draft.number.isEmpty()) {
        return draft.writer != Writer.UNSAID || draft.kind != MessageKind.ANY || draft.saysWhom() || draft.date != null;
      }
      if (draft.date != null) {
        return !draft.date.isVague() && (draft.writer != Writer.UNSAID || draft.saysWhom() || !draft.kind.isVague() && (DEFINITE.contains(before.lower()) || draft.kind == MessageKind.LETTER));
      }
      if (draft.position == Position.PRECEDING || draft.position == Position.FOLLOWING) {
        return !plural && draft.kind != MessageKind.REPORT && !draft.kind.isVague();
      }
      boolean owner = draft.writer == Writer.READER || draft.writer == Writer.WRITER || draft.writer == Writer.NAMED;
      if (draft.kind.isVague()) {
        return owner && alongWith(draft);
      }
      return owner && !plural || draft.saysWhom() && draft.writer != Writer.UNSAID;
    }

    /** Whether "and" joins these words to a reference just before them. */
    private boolean alongWith(MentionDraft draft) {
      return !found.isEmpty() && areJoined(found.get(found.size() - 1), draft.passage, draft.start);
    }
  }

  /** All references of a passage, in the order of its text. */
  List<MessageMention> find(Passage passage) {
    return new Search(passage).all();
  }

  /** Whether "and" joins the second to the first: "your telegram, and also your order". */
  static boolean areJoined(MessageMention first, MessageMention second) {
    return first.passage() == second.passage() && areJoined(first, second.passage(), second.start());
  }

  private static boolean areJoined(MessageMention first, Passage passage, int start) {
    if (first.end() > start) {
      return false;
    }
    String between = passage.text().substring(first.end(), start).strip();
    return between.length() < 24 && JOINED.matcher(between).matches();
  }
}
