"""What a solver writes while it works: every better plan, with the seconds since its process was started."""
import json
import os
import time


class Recorder:
    def __init__(self, folder, problem):
        self.folder, self.problem = folder, problem
        self.begun = float(os.environ.get("BENCHMARK_BEGUN") or time.time())
        self.best = None
        self.count = 0
        self.log = open(os.path.join(folder, "log.jsonl"), "a")

    @property
    def seconds(self):
        return time.time() - self.begun

    def prove(self, bound):
        """Remembers that no plan is better."""
        with open(os.path.join(self.folder, "bound.json"), "w") as file:
            json.dump(bound, file)

    def take(self, plan, score):
        """Remembers a plan that is better than those before; the judge looks at it later."""
        if self.best is not None and tuple(score) >= self.best:
            return False
        seconds = self.seconds
        self.best = tuple(score)
        self.count += 1
        name = f"plan-{self.count:05}.json"
        with open(os.path.join(self.folder, name), "w") as file:
            json.dump({**plan, "score": {"missing": score[0], "cost": score[1]}}, file)
        line = {"seconds": round(seconds, 3), "missing": score[0], "cost": score[1], "plan": name}
        print(json.dumps(line), file=self.log, flush=True)
        return True
