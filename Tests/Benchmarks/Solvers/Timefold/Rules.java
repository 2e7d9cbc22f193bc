import ai.timefold.solver.core.api.score.buildin.simplelong.SimpleLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;

/**
 * Everything counts on one level, with weights: where broken rules counted before all else, no step from a legal plan
 * could put in an event that then lacks people.
 */
public class Rules implements ConstraintProvider {
  private static final long HARD_WEIGHT = 300, MISSING_WEIGHT = 1500;
  private static final SimpleLongScore HARD = SimpleLongScore.of(HARD_WEIGHT);
  private static final SimpleLongScore MISSING = SimpleLongScore.of(MISSING_WEIGHT);
  private static final SimpleLongScore COST = SimpleLongScore.ONE;

  /** The seats taken of the events held. */
  private BiConstraintStream<Fairs.Seat, Fairs.Event> duties(ConstraintFactory f) {
    return f.forEach(Fairs.Seat.class)
        .join(Fairs.Event.class, Joiners.equal(Fairs.Seat::event, Fairs.Event::number));
  }

  @Override
  public Constraint[] defineConstraints(ConstraintFactory f) {
    return new Constraint[] {
      f.forEachUniquePair(Fairs.Event.class, Joiners.equal(e -> e.option.venue()),
              Joiners.overlapping(Fairs.Event::start, Fairs.Event::end))
          .filter((a, b) -> a.option.venue() >= 0).penalize(HARD).asConstraint("one event at a venue"),
      f.forEachIncludingUnassigned(Fairs.Seat.class).filter(s -> s.person == null)
          .join(Fairs.Event.class, Joiners.equal(Fairs.Seat::event, Fairs.Event::number))
          .penalize(HARD).asConstraint("full shifts"),
      duties(f).filter((s, e) -> s.away(e) > 0).penalizeLong(HARD, (s, e) -> s.away(e)).asConstraint("away"),
      duties(f)
          .join(Fairs.Seat.class, Joiners.equal((s, e) -> s.person, Fairs.Seat::person),
              Joiners.lessThan((s, e) -> s.number, Fairs.Seat::number))
          .join(Fairs.Event.class, Joiners.equal((s, e, t) -> t.event, Fairs.Event::number))
          .filter((s, e, t, g) -> s.near(e, t, g) > 0)
          .penalizeLong(HARD, (s, e, t, g) -> s.near(e, t, g)).asConstraint("journeys"),
      duties(f)
          .groupBy((s, e) -> s.person,
              ConstraintCollectors.toList((s, e) -> new int[] {e.start() + s.from, e.start() + s.to}))
          .filter((person, rows) -> Fairs.mostDays < Fairs.window && Fairs.tooManyDays(rows) > 0)
          .penalizeLong(HARD, (person, rows) -> Fairs.tooManyDays(rows)).asConstraint("rest"),
      f.forEach(Fairs.Use.class).join(Fairs.Event.class, Joiners.equal(Fairs.Use::event, Fairs.Event::number))
          .groupBy((u, e) -> u.equipment(), (u, e) -> u.owned(),
              ConstraintCollectors.toList((u, e) -> new int[] {e.start(), e.end(), u.quantity()}))
          .filter((equipment, owned, rows) -> Fairs.overuse(rows, owned) > 0)
          .penalizeLong(HARD, (equipment, owned, rows) -> Fairs.overuse(rows, owned)).asConstraint("equipment"),
      f.forEach(Fairs.After.class)
          .join(Fairs.Event.class, Joiners.equal(Fairs.After::first, Fairs.Event::number))
          .join(Fairs.Event.class, Joiners.equal((r, a) -> r.second(), Fairs.Event::number))
          .filter((r, a, b) -> b.start() - a.end() < r.least() || b.start() - a.end() > r.most())
          .penalizeLong(HARD, (r, a, b) ->
              Math.max(r.least() - (b.start() - a.end()), b.start() - a.end() - r.most()))
          .asConstraint("order"),
      f.forEach(Fairs.After.class).filter(Fairs.After::requires)
          .join(Fairs.Event.class, Joiners.equal(Fairs.After::second, Fairs.Event::number))
          .ifNotExists(Fairs.Event.class, Joiners.equal((r, b) -> r.first(), Fairs.Event::number))
          .penalize(HARD).asConstraint("requirement"),
      f.forEach(Fairs.Apart.class)
          .join(Fairs.Event.class, Joiners.equal(Fairs.Apart::first, Fairs.Event::number))
          .join(Fairs.Event.class, Joiners.equal((r, a) -> r.second(), Fairs.Event::number))
          .filter((r, a, b) -> a.gap(b) < r.gap())
          .penalizeLong(HARD, (r, a, b) -> r.gap() - a.gap(b)).asConstraint("apart"),
      f.forEach(Fairs.Convoy.class)
          .join(Fairs.Event.class, Joiners.equal(Fairs.Convoy::first, Fairs.Event::number))
          .join(Fairs.Event.class, Joiners.equal((r, a) -> r.second(), Fairs.Event::number))
          .filter((r, a, b) -> Math.max(a.end(), b.end()) - Math.min(a.start(), b.start()) > r.span())
          .penalizeLong(HARD, (r, a, b) ->
              Math.max(a.end(), b.end()) - Math.min(a.start(), b.start()) - r.span())
          .asConstraint("convoy"),
      f.forEach(Fairs.Spending.class)
          .join(Fairs.Event.class, Joiners.equal(Fairs.Spending::event, Fairs.Event::number))
          .filter((m, e) -> m.from() <= e.start() && e.start() < m.to())
          .groupBy((m, e) -> m.budget(), (m, e) -> m.limit(), ConstraintCollectors.sumLong((m, e) -> m.spend()))
          .filter((budget, limit, spend) -> spend > limit)
          .penalizeLong(HARD, (budget, limit, spend) -> spend - limit).asConstraint("budget"),
      f.forEachIncludingUnassigned(Fairs.Event.class).filter(e -> e.option == null && e.mandatory)
          .penalize(MISSING).asConstraint("missing"),
      f.forEachIncludingUnassigned(Fairs.Event.class).filter(e -> e.option == null && !e.mandatory)
          .penalizeLong(COST, e -> e.skipCost).asConstraint("skipped"),
      f.forEach(Fairs.Event.class).penalizeLong(COST, e -> e.option.cost()).asConstraint("starts and venues"),
      duties(f).penalizeLong(COST, (s, e) -> Fairs.costs[s.number][s.person.number()]).asConstraint("people"),
      duties(f).groupBy((s, e) -> s.person, (s, e) -> e)
          .penalizeLong(COST, (p, e) -> Fairs.outing[p.number()][e.option.place()]).asConstraint("outings"),
      f.forEach(Fairs.Spread.class)
          .join(Fairs.Event.class, Joiners.equal(Fairs.Spread::first, Fairs.Event::number))
          .join(Fairs.Event.class, Joiners.equal((r, a) -> r.second(), Fairs.Event::number))
          .filter((r, a, b) -> a.gap(b) < r.ideal())
          .penalizeLong(COST, (r, a, b) -> (long) r.weight() * (r.ideal() - a.gap(b))).asConstraint("spread"),
      f.forEach(Fairs.Person.class).penalizeLong(COST, p -> p.fairness() * p.target() * p.target())
          .asConstraint("fair shares of nobody"),
      duties(f).groupBy((s, e) -> s.person, ConstraintCollectors.sumLong((s, e) -> s.to - s.from))
          .rewardLong(COST, (p, load) -> p.fairness() * (2 * p.target() * load - load * load))
          .asConstraint("fair shares"),
    };
  }
}
