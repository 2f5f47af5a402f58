/** Steps of the keys through the flows; the ends are reached by two more. */
const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last
};

/**
 * Lets the keyboard walk through the flows of a picture, one after the other in the order in which they are listed.
 *
 * @param chart - the picture, which can then be focused
 * @param count - how many flows it has now
 * @param picked - told the number of each flow that is reached, from 0
 * @returns marks a flow that was reached otherwise; −1 marks none
 */
export function flowKeys(
  chart: HTMLElement,
  count: () => number,
  picked: (index: number) => void
): (index: number) => void {
  let at = -1;
  const mark = (index: number) => {
    at = index;
    for (const [i, band] of [...chart.querySelectorAll(".mark-area path")].entries())
      band.classList.toggle("chosen", i === index);
  };
  chart.tabIndex = 0;
  chart.addEventListener("keydown", (event) => {
    const step = steps[event.key];
    const last = count() - 1;
    if (!step || last < 0) return;
    event.preventDefault();
    mark(at < 0 ? 0 : Math.min(last, Math.max(0, step(at, last))));
    picked(at);
  });
  return mark;
}
