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
    const {left, width} = (stage.querySelector("svg") ?? stage).getBoundingClientRect();
    show(stage, nearest(placesOf(stage), (event.clientX - left) / width));
  };
  root.addEventListener("pointermove", at);
  root.addEventListener("pointerdown", at);
  root.addEventListener("focusin", ({target}) => {
    const stage = stageOf(target);
    if (stage && chosen(stage) < 0) show(stage, placesOf(stage).length - 1);
  });
  root.addEventListener("keydown", (event) => {
    const stage = stageOf(event.target);
    const step = {ArrowLeft: -1, ArrowRight: 1}[event.key];
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

type Place = [number, string];

const placesOf = (stage: HTMLElement): Place[] => JSON.parse(stage.dataset.readout ?? "[]");
const chosen = (stage: HTMLElement): number => Number(stage.dataset.chosen ?? -1);

/** The visible drawing of a chart that has the focus. */
function stageOf(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element) || !target.matches(".chart")) return;
  return [...target.querySelectorAll<HTMLElement>("[data-readout]")].find((one) =>
    one.checkVisibility()
  );
}

/** The place closest to a share of the width. */
export function nearest(places: readonly Place[], across: number): number {
  let best = 0;
  for (const [i, [x]] of places.entries())
    if (Math.abs(x - across) < Math.abs(places[best][0] - across)) best = i;
  return best;
}

function show(stage: HTMLElement, index: number): void {
  const place = placesOf(stage)[index];
  const line = stage.closest("figure")?.querySelector(".readout");
  if (!place || !line) return;
  stage.dataset.chosen = String(index);
  if (line.textContent !== place[1]) line.textContent = place[1];
  const rule = stage.querySelector<HTMLElement>(".readout-rule") ?? document.createElement("i");
  rule.className = "readout-rule";
  rule.style.left = `${100 * place[0]}%`;
  stage.append(rule);
}
