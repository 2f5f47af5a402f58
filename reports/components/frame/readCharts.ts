/**
 * Tells what a chart says where the pointer, the finger or the arrow keys are, in the line below it; serves every chart of a page, those
 * there now and those to come.
 *
 * @param root - the page
 */
export function readCharts(root: Document): void {
  const at = (event: PointerEvent) => {
    const stage = (event.target as Element).closest?.<HTMLElement>("[data-readout]");
    if (!stage) return;
    const box = (stage.querySelector("svg") ?? stage).getBoundingClientRect();
    const pointed = [event.clientX - box.left, event.clientY - box.top] as const;
    show(stage, nearest(placesOf(stage), pointed, [box.width, box.height]));
  };
  root.addEventListener("pointermove", at);
  root.addEventListener("pointerdown", at);
  root.addEventListener("focusin", ({target}) => {
    const stage = stageOf(target);
    if (stage && chosen(stage) < 0) show(stage, placesOf(stage).length - 1);
  });
  root.addEventListener("keydown", (event) => {
    const stage = stageOf(event.target);
    const step = {ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1}[event.key];
    if (!stage || step === undefined) return;
    event.preventDefault();
    const last = placesOf(stage).length - 1;
    show(stage, Math.min(last, Math.max(0, chosen(stage) + step)));
  });
  const reachable = () => {
    for (const chart of root.querySelectorAll(".chart:has([data-readout]):not([tabindex])"))
      chart.setAttribute("tabindex", "0");
  };
  reachable();
  new MutationObserver(reachable).observe(root.body, {
    subtree: true,
    childList: true,
    attributeFilter: ["data-drawn"]
  });
}

/** Shares of the width and of the height, with the words between them; null where the one does not matter. */
type Place = [number | null, string, number | null];

const placesOf = (stage: HTMLElement): Place[] => JSON.parse(stage.dataset.readout ?? "[]");
const chosen = (stage: HTMLElement): number => Number(stage.dataset.chosen ?? -1);

/** The visible drawing of a chart that has the focus. */
function stageOf(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element) || !target.matches(".chart")) return;
  return [...target.querySelectorAll<HTMLElement>("[data-readout]")].find((one) =>
    one.checkVisibility()
  );
}

/** The place closest to a point of a chart, px from its left and its top; `size` is that of the chart. */
export function nearest(
  places: readonly Place[],
  [x, y]: readonly [number, number],
  [width, height]: readonly [number, number]
): number {
  const distances = places.map(([at, , down]) =>
    Math.hypot(at === null ? 0 : at * width - x, down === null ? 0 : down * height - y)
  );
  return distances.indexOf(Math.min(...distances));
}

/** How much of a panel the rule of a place covers above and below it. */
const reach = "3rem";

function show(stage: HTMLElement, index: number): void {
  const place = placesOf(stage)[index];
  const line = stage.closest("figure")?.querySelector(".readout");
  if (!place || !line) return;
  const [at, text, down] = place;
  stage.dataset.chosen = String(index);
  if (line.textContent !== text) line.textContent = text;
  const rule = stage.querySelector<HTMLElement>(".readout-rule") ?? document.createElement("i");
  rule.className = at === null ? "readout-rule level" : "readout-rule";
  rule.style.left = at === null ? "" : `${100 * at}%`;
  rule.style.top = down === null ? "" : `calc(${100 * down}% - ${at === null ? "0px" : reach})`;
  rule.style.bottom = at === null || down === null ? "" : `calc(${100 * (1 - down)}% - ${reach})`;
  stage.append(rule);
}
