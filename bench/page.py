"""How quickly a report loads and is searched, in a headless Chromium.

    python bench/page.py REPORT.html [WORD...]

For each of three loads, and for a search for each WORD: seconds by the clock, and of
the page's own thread. The second hardly depends on what else the machine does.
"""

import sys
import time
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "tests"))
from browser import Browser

# Types a word, and waits until the result is drawn.
SEARCH = """(async () => {
  const box = document.getElementById("search");
  const frame = () => new Promise(requestAnimationFrame);
  box.value = "%s";
  box.dispatchEvent(new Event("input"));
  await frame();
  await frame();
  return document.getElementById("hits").textContent;
})()"""


def thread_time(browser: Browser) -> float:
    metrics = browser.call("Performance.getMetrics")["metrics"]
    return float(next(m["value"] for m in metrics if m["name"] == "TaskDuration"))


def main() -> None:
    page, *words = sys.argv[1:]
    with Browser() as browser:
        browser.call("Performance.enable", timeDomain="threadTicks")
        for _ in range(3):
            start = time.perf_counter()
            browser.open(Path(page).resolve())
            clock = time.perf_counter() - start
            print(f"load: {clock:.2f} s, {thread_time(browser):.2f} s of the thread")
        for word in words or ("a", "window", "nothing-has-this"):
            browser.evaluate(SEARCH % "")
            start, before = time.perf_counter(), thread_time(browser)
            hits = browser.evaluate(SEARCH % word)
            clock, used = time.perf_counter() - start, thread_time(browser) - before
            print(f"{word}: {hits}, {clock:.2f} s, {used:.2f} s of the thread")


if __name__ == "__main__":
    main()
