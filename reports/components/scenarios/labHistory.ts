/** The steps of a visit, one entry of the browser's history each: undo is back, redo is forward. */
interface LabHistory {
  /** Adds a step with its address. */
  push(hash: string): void;
  undo(): void;
  redo(): void;
  /** Where in the steps the visitor stands: 0 is where they came in. */
  position(): {index: number; last: number};
}

/** Follows the browser's history; `arrive` is called with the address after back, forward or a typed one. */
export function labHistory(arrive: (hash: string) => void): LabHistory {
  let last = Number(history.state?.last ?? 0);
  const index = () => Number(history.state?.index ?? 0);
  if (history.state?.index === undefined) history.replaceState({index: 0, last: 0}, "");
  addEventListener("popstate", ({state}) => {
    if (state?.index === undefined) {
      // A typed address: its steps start anew.
      last = 0;
      history.replaceState({index: 0, last: 0}, "");
    }
    arrive(location.hash);
  });
  return {
    push(hash) {
      last = index() + 1;
      history.pushState({index: last, last}, "", `${location.pathname}${location.search}${hash}`);
    },
    undo: () => history.back(),
    redo: () => history.forward(),
    position: () => ({index: index(), last: Math.max(last, index())})
  };
}
