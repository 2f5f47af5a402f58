/** Lets the links to the page in another language keep what the address says after the name of the page: scenario, target, filter. */
export function keepPlace(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>("a.language")) {
    const home = link.href;
    const follow = () => {
      link.href = `${home}${location.search}${location.hash}`;
    };
    for (const event of ["pointerdown", "focus", "click"]) link.addEventListener(event, follow);
  }
}
