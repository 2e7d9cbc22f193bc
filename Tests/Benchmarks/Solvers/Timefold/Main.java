import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

/**
 * Solves what comes in on standard input for so many milliseconds with so many solvers (the community edition gives
 * each one thread), and prints better plans as they come: their penalty and numbers.
 */
public class Main {
  private static volatile long printed = 0;

  public static void main(String[] arguments) throws InterruptedException {
    long millis = Long.parseLong(arguments[0]);
    List<String> lines = Fairs.lines(new Scanner(System.in));
    List<Thread> threads = new ArrayList<>();
    for (int seed = 1; seed <= Integer.parseInt(arguments[1]); seed++) {
      SolverConfig config = new SolverConfig()
          .withSolutionClass(Fairs.Plan.class).withEntityClasses(Fairs.Event.class, Fairs.Seat.class)
          .withConstraintProviderClass(Rules.class).withRandomSeed((long) seed)
          .withTerminationSpentLimit(Duration.ofMillis(millis));
      Fairs.Plan plan = Fairs.read(lines);
      Thread thread = new Thread(() -> {
        Solver<Fairs.Plan> solver = SolverFactory.<Fairs.Plan>create(config).buildSolver();
        solver.addEventListener(event -> {
          // Whoever reads them needs a moment for each.
          if (System.currentTimeMillis() > printed + 400) print(event.getNewBestSolution());
        });
        print(solver.solve(plan));
      });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) thread.join();
  }

  private static synchronized void print(Fairs.Plan plan) {
    System.out.println(-plan.score.score() + plan.numbers());
    System.out.flush();
    printed = System.currentTimeMillis();
  }
}
