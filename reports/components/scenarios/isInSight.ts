/** Whether any of an element stands in the window; a hand that moves waits for nothing else. */
export function isInSight(element: HTMLElement): boolean {
  const {top, bottom, left, right} = element.getBoundingClientRect();
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}
