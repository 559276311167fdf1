package org.depesha.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depesha.html.ExchangePage.Carried;
import org.depesha.html.ExchangePage.Drawings;
import org.depesha.html.ExchangePage.Row;
import org.depesha.link.MessageKey;
import org.depesha.link.address.Addresses;
import org.depesha.model.EntryKey;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.model.Party;
import org.depesha.seeing.Correspondence.Pair;
import org.depesha.seeing.Exchange;
import org.depesha.seeing.Exchange.Answer;
import org.depesha.seeing.Exchange.Step;
import org.depesha.seeing.ExchangeDrawing;
import org.depesha.seeing.MessageTimes;
import org.depesha.seeing.Overview;
import org.depesha.seeing.TimeLine.Moment;
import org.jspecify.annotations.Nullable;

/** Makes the pages of what two correspondents wrote to each other. */
final class ExchangePages {

    private final EditionIndex index;
    private final Overview overview;
    private final MessageTimes times;

    ExchangePages(EditionIndex index) {
        this.index = index;
        this.overview = index.overview();
        this.times = new MessageTimes(index.words());
    }

    ExchangePage page(Pair pair) {
        String address = Addresses.exchange(pair.first(), pair.second());
        Views views = new Views(index, address);
        Exchange exchange = Exchange.of(pair, index.edition(), views::shows);
        return new ExchangePage(
                new OverviewRails(index).of(pair),
                views.entry(pair.first()),
                views.entry(pair.second()),
                drawings(exchange, views),
                MarkLine.of(exchange.steps().stream().map(Step::message), index.words()),
                exchange.steps().stream().map(step -> row(step, views)).toList(),
                exchange.carried().stream()
                        .map(carried -> carried(carried, pair, views))
                        .toList());
    }

    private Drawings drawings(Exchange exchange, Views views) {
        List<Step> steps = exchange.steps();
        boolean few = steps.size() <= ExchangeDrawing.MOST;
        PageNarrator narrator = new PageNarrator(views);
        boolean stated = steps.stream()
                .anyMatch(step -> step.answers() != null && !step.answers().found());
        boolean found = steps.stream()
                .anyMatch(step -> step.answers() != null && step.answers().found());
        return new Drawings(
                few ? ExchangeDrawing.wide(exchange, narrator, index.edition().registers()) : null,
                few ? ExchangeDrawing.narrow(exchange, narrator, index.edition().registers()) : null,
                few ? List.of() : OverviewPages.years(years(exchange.pair()), index, overview, views),
                steps.stream()
                        .anyMatch(step ->
                                !step.message().message().parties().relays().isEmpty()),
                stated && found ? "both" : stated ? "stated" : found ? "found" : "");
    }

    /** The dated messages of a pair by their years. */
    private SortedMap<Integer, List<Moment>> years(Pair pair) {
        SortedMap<Integer, List<Moment>> years = new TreeMap<>();
        Set<MessageKey> own = new HashSet<>();
        pair.messages().forEach(linked -> own.add(linked.key()));
        overview.time().years().forEach((year, moments) -> {
            List<Moment> here = moments.stream()
                    .filter(moment -> own.contains(moment.message().key()))
                    .toList();
            if (!here.isEmpty()) {
                years.put(year, here);
            }
        });
        return years;
    }

    private Row row(Step step, Views views) {
        Message message = step.message().message();
        Answer answer = step.answers();
        return new Row(
                MarkedMessage.of(step.message(), index, views),
                step.there(),
                index.dates().line(message.journey().sent()),
                received(step),
                times.receipt(message.journey().sent().date(), step.received()),
                answer == null ? null : views.listed(answer.question()),
                answer == null ? "" : times.answering(message, answer.question().message()));
    }

    /** As the message itself words it, if it does. */
    private DateLine received(Step step) {
        DateLine own = index.dates().line(step.message().message().journey().received());
        return own.words().isEmpty() ? index.dates().line(step.received()) : own;
    }

    private Carried carried(Exchange.Carried carried, Pair pair, Views views) {
        EntryKey from = carried.there() ? pair.first() : pair.second();
        EntryKey to = carried.there() ? pair.second() : pair.first();
        String sender = sinceSending(carried, from);
        String addressee = sinceReceipt(carried, to);
        return new Carried(
                MarkedMessage.of(carried.message(), index, views),
                views.listed(carried.carrier()),
                carried.there() ? sender : addressee,
                carried.there() ? addressee : sender);
    }

    /** Who passes a message on wrote it, received it, or knew it when passing it on. */
    private String sinceSending(Exchange.Carried carried, EntryKey key) {
        Message inner = carried.message().message();
        String wrote = has(inner.parties().senders(), key)
                ? date(inner.journey().sent().date())
                : "";
        if (!wrote.isEmpty()) {
            return index.words().say("seeing.exchange.wrote", "date", wrote);
        }
        String received = has(inner.parties().addressees(), key)
                ? date(inner.journey().received().date())
                : "";
        if (!received.isEmpty()) {
            return received;
        }
        HistoricalDate passed = carried.carrier().message().journey().sent().date();
        return passed == null || passed.first() == null
                ? date(passed)
                : index.words().say("seeing.exchange.by", "date", date(passed));
    }

    private String sinceReceipt(Exchange.Carried carried, EntryKey key) {
        Message inner = carried.message().message();
        String wrote = has(inner.parties().senders(), key)
                ? date(inner.journey().sent().date())
                : "";
        return wrote.isEmpty()
                ? date(carried.carrier().message().journey().received().date())
                : index.words().say("seeing.exchange.wrote", "date", wrote);
    }

    private static boolean has(List<Party> parties, EntryKey key) {
        return parties.stream().anyMatch(party -> key.equals(party.entry()));
    }

    private String date(@Nullable HistoricalDate date) {
        return index.dates().of(date);
    }
}
