import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.simplelong.SimpleLongScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;

/** The problem as Timefold's objects, read from the numbers that timefold_solver.py writes. */
public class Fairs {
  // What scores look up, by number: sessions, counts of sessions away before one, costs.
  static int[][] travel, away, outing, costs;
  static int sessions, perDay, window, mostDays;

  public record Person(int number, long target, long fairness) {}

  /** A start with a venue, -1 for none. */
  public record Option(int number, int start, int venue, int place, int cost) {}

  public record Use(int event, int equipment, int quantity, int owned) {}

  public record After(int first, int second, int least, int most, boolean requires) {}

  public record Apart(int first, int second, int gap) {}

  public record Spread(int first, int second, int ideal, int weight) {}

  public record Convoy(int first, int second, int span) {}

  public record Spending(int event, int budget, int from, int to, int limit, int spend) {}

  @PlanningEntity
  public static class Event {
    @PlanningId public int number;
    public int length;
    public boolean mandatory;
    public int skipCost;
    @ValueRangeProvider(id = "options") public List<Option> options = new ArrayList<>();
    @PlanningVariable(allowsUnassigned = true, valueRangeProviderRefs = "options") public Option option;

    public int number() { return number; }

    public int start() { return option.start(); }

    public int end() { return option.start() + length; }

    int gap(Event other) { return Math.max(other.start() - end(), start() - other.end()); }
  }

  @PlanningEntity
  public static class Seat {
    @PlanningId public int number;
    public int event, from, to;
    @ValueRangeProvider(id = "able") public List<Person> able = new ArrayList<>();
    @PlanningVariable(allowsUnassigned = true, valueRangeProviderRefs = "able") public Person person;

    public int number() { return number; }

    public int event() { return event; }

    public Person person() { return person; }

    int away(Event e) { return away[person.number()][e.start() + to] - away[person.number()][e.start() + from]; }

    /** Sessions by which two duties of one person are too near; those of one event only if they overlap. */
    int near(Event mine, Seat other, Event its) {
      int a = mine.start() + from, b = mine.start() + to, c = its.start() + other.from, d = its.start() + other.to;
      if (a < d && c < b) return Math.min(b, d) - Math.max(a, c) + 1;
      if (event == other.event) return 0;
      int p = mine.option.place(), q = its.option.place();
      return b <= c ? Math.max(0, travel[p][q] - (c - b)) : Math.max(0, travel[q][p] - (a - d));
    }
  }

  @PlanningSolution
  public static class Plan {
    @ProblemFactCollectionProperty public List<Person> people = new ArrayList<>();
    @ProblemFactCollectionProperty public List<Use> uses = new ArrayList<>();
    @ProblemFactCollectionProperty public List<After> after = new ArrayList<>();
    @ProblemFactCollectionProperty public List<Apart> apart = new ArrayList<>();
    @ProblemFactCollectionProperty public List<Spread> spread = new ArrayList<>();
    @ProblemFactCollectionProperty public List<Convoy> convoys = new ArrayList<>();
    @ProblemFactCollectionProperty public List<Spending> spending = new ArrayList<>();
    @PlanningEntityCollectionProperty public List<Event> events = new ArrayList<>();
    @PlanningEntityCollectionProperty public List<Seat> seats = new ArrayList<>();
    @PlanningScore public SimpleLongScore score;

    /** The option of each event and the person of each seat by number, -1 for none. */
    String numbers() {
      StringBuilder text = new StringBuilder();
      for (Event event : events) text.append(' ').append(event.option == null ? -1 : event.option.number());
      for (Seat seat : seats) text.append(' ').append(seat.person == null ? -1 : seat.person.number());
      return text.toString();
    }
  }

  /** Session by session, what is in use beyond what there is; rows are {from, to, quantity}. */
  static int overuse(List<int[]> rows, int owned) {
    int[] change = new int[sessions + 1];
    for (int[] row : rows) {
      change[row[0]] += row[2];
      change[row[1]] -= row[2];
    }
    int total = 0, used = 0;
    for (int c : change) total += Math.max(0, (used += c) - owned);
    return total;
  }

  /** Window by window, the days worked beyond those allowed; rows are {from, to}. */
  static int tooManyDays(List<int[]> rows) {
    boolean[] isWorked = new boolean[sessions / perDay + 1];
    for (int[] row : rows) Arrays.fill(isWorked, row[0] / perDay, (row[1] - 1) / perDay + 1, true);
    int total = 0, count = 0;
    for (int day = 0; day < isWorked.length; day++) {
      if (isWorked[day]) count++;
      if (day >= window && isWorked[day - window]) count--;
      total += Math.max(0, count - mostDays);
    }
    return total;
  }

  /** Reads a plan that begins as the text says. Each line is a word and its numbers. */
  static Plan read(List<String> lines) {
    Plan plan = new Plan();
    List<int[]> travelRows = new ArrayList<>(), awayRows = new ArrayList<>();
    List<int[]> outingRows = new ArrayList<>(), costRows = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.split(" ");
      int[] n = Arrays.stream(words).skip(1).mapToInt(Integer::parseInt).toArray();
      switch (words[0]) {
        case "calendar" -> { sessions = n[0]; perDay = n[1]; window = n[2]; mostDays = n[3]; }
        case "travel" -> travelRows.add(n);
        case "away" -> awayRows.add(n);
        case "outing" -> outingRows.add(n);
        case "costs" -> costRows.add(n);
        case "person" -> plan.people.add(new Person(plan.people.size(), n[0], n[1]));
        case "use" -> plan.uses.add(new Use(n[0], n[1], n[2], n[3]));
        case "after" -> plan.after.add(new After(n[0], n[1], n[2], n[3], n[4] == 1));
        case "apart" -> plan.apart.add(new Apart(n[0], n[1], n[2]));
        case "spread" -> plan.spread.add(new Spread(n[0], n[1], n[2], n[3]));
        case "convoy" -> plan.convoys.add(new Convoy(n[0], n[1], n[2]));
        case "spending" -> plan.spending.add(new Spending(n[0], n[1], n[2], n[3], n[4], n[5]));
        case "event" -> {
          Event event = new Event();
          event.number = plan.events.size();
          event.length = n[0];
          event.mandatory = n[1] == 1;
          event.skipCost = n[2];
          for (int i = 4; i < n.length; i += 4) {
            event.options.add(new Option(event.options.size(), n[i], n[i + 1], n[i + 2], n[i + 3]));
          }
          if (n[3] >= 0) event.option = event.options.get(n[3]);
          plan.events.add(event);
        }
        case "seat" -> {
          Seat seat = new Seat();
          seat.number = plan.seats.size();
          seat.event = n[0];
          seat.from = n[1];
          seat.to = n[2];
          for (int i = 4; i < n.length; i++) seat.able.add(plan.people.get(n[i]));
          if (n[3] >= 0) seat.person = plan.people.get(n[3]);
          plan.seats.add(seat);
        }
        default -> throw new IllegalArgumentException(line);
      }
    }
    travel = travelRows.toArray(new int[0][]);
    away = awayRows.toArray(new int[0][]);
    outing = outingRows.toArray(new int[0][]);
    costs = costRows.toArray(new int[0][]);
    return plan;
  }

  static List<String> lines(Scanner in) {
    List<String> lines = new ArrayList<>();
    while (in.hasNextLine()) lines.add(in.nextLine());
    return lines;
  }
}
